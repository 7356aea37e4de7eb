// Runs as source in the page's own world. It shares nothing with the preload's world but DOM events, whose details are copies,
// as contextBridge shares only copies: values are packed as { value }, { list }, { entries }, { call } or { promise }.
export function mainWorld(token) {
  let lastId = 0
  const listeners = new Map()
  const promises = new Map()
  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(token + name, { detail }))
  const hear = (name, listener) => document.addEventListener(token + name, ({ detail }) => listener(detail))

  function pack(value) {
    if (typeof value === 'function') {
      listeners.set(++lastId, value)
      return { call: lastId }
    }
    if (Array.isArray(value)) return { list: value.map(pack) }
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return { entries: Object.entries(value).map(([key, inner]) => [key, pack(inner)]) }
    }
    return { value: structuredClone(value) }
  }

  function unpack(packed) {
    if ('value' in packed) return packed.value
    if ('list' in packed) return packed.list.map(unpack)
    if ('entries' in packed) return Object.fromEntries(packed.entries.map(([key, inner]) => [key, unpack(inner)]))
    if ('promise' in packed) return new Promise((resolve, reject) => promises.set(packed.promise, { resolve, reject }))
    return (...words) => callPreload(packed.call, words)
  }

  /** A call is answered while its event is dispatched, so that it can be synchronous. */
  function callPreload(id, words) {
    const call = ++lastId
    let reply
    const take = ({ detail }) => {
      if (detail.call === call) reply = detail
    }
    document.addEventListener(token + 'reply', take)
    try {
      tell('call', { id, call, words: words.map(pack) })
    } finally {
      document.removeEventListener(token + 'reply', take)
    }
    if (!reply) throw new Error('stand-in: the preload script does not answer')
    if (reply.error !== undefined) throw new Error(reply.error)
    return unpack(reply.result)
  }

  hear('settled', ({ id, ok, result }) => {
    const { resolve, reject } = promises.get(id)
    promises.delete(id)
    if (ok) resolve(unpack(result))
    else reject(new Error(result))
  })
  hear('listener', ({ id, words }) => listeners.get(id)?.(...words.map(unpack)))
  hear('expose', ({ key, api }) => {
    // contextBridge freezes what it exposes.
    const value = Object.freeze(unpack(api))
    Object.defineProperty(window, key, { value, enumerable: true, configurable: false, writable: false })
  })

  window.open = (url = '') => {
    tell('open', String(new URL(url, location.href)))
    return null
  }

  hear('preloadWaits', () => tell('pageReady', null))
  tell('pageReady', null)
}
