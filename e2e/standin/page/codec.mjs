// Structured clone as text. The same function runs in Node and, as source, in the page: it uses nothing from outside itself.
export function codec() {
  const toBase64 = (bytes) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(text)
  }
  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const refuse = () => {
    throw new Error('An object could not be cloned.')
  }

  const writers = {
    undefined: () => ({ type: 'undefined' }),
    number: (value) => (Number.isFinite(value) ? value : { type: 'number', value: String(value) }),
    string: (value) => value,
    boolean: (value) => value,
    object: writeObject,
    function: refuse,
    symbol: refuse,
    bigint: (value) => ({ type: 'bigint', value: String(value) }),
  }

  function write(value) {
    return writers[typeof value](value)
  }

  function writeObject(value) {
    if (value === null) return null
    if (Array.isArray(value)) return { type: 'array', value: value.map(write) }
    if (ArrayBuffer.isView(value)) {
      return { type: 'bytes', value: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    }
    if (value instanceof Error) return { type: 'error', value: value.message }
    if (value instanceof Date) return { type: 'date', value: value.getTime() }
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && prototype.constructor.name !== 'Object') return refuse()
    return { type: 'object', value: Object.keys(value).map((key) => [key, write(value[key])]) }
  }

  const readers = {
    undefined: () => undefined,
    number: Number,
    bigint: BigInt,
    array: (items) => items.map(read),
    bytes: fromBase64,
    error: (message) => new Error(message),
    date: (time) => new Date(time),
    object: (entries) => Object.fromEntries(entries.map(([key, value]) => [key, read(value)])),
  }

  function read(value) {
    return value === null || typeof value !== 'object' ? value : readers[value.type](value.value)
  }

  return { encode: (value) => JSON.stringify(write(value)), decode: (text) => read(JSON.parse(text)) }
}
