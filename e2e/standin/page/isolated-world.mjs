// Runs as source in the isolated world that holds the preload script. `__standinHost` is the way to the main process and exists
// in this world only; what the page may see of it goes through DOM events (see main-world.mjs).
export function isolatedWorld(token, { encode, decode }, preload) {
  let lastId = 0
  let pageReady = false
  const functions = new Map()
  const requests = new Map()
  const listeners = new Map()
  const exposed = []
  const host = globalThis.__standinHost
  delete globalThis.__standinHost

  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(token + name, { detail }))
  const hear = (name, listener) => document.addEventListener(token + name, ({ detail }) => listener(detail))
  const sendToMain = (...message) => host(encode(message))

  function pack(value) {
    if (typeof value === 'function') {
      functions.set(++lastId, value)
      return { call: lastId }
    }
    if (value instanceof Promise) {
      const id = ++lastId
      value.then(
        (result) => tell('settled', { id, ok: true, result: pack(result) }),
        (error) => tell('settled', { id, ok: false, result: String(error?.message ?? error) }),
      )
      return { promise: id }
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
    return (...words) => tell('listener', { id: packed.call, words: words.map(pack) })
  }

  hear('call', ({ id, call, words }) => {
    try {
      tell('reply', { call, result: pack(functions.get(id)(...words.map(unpack))) })
    } catch (error) {
      tell('reply', { call, error: String(error?.message ?? error) })
    }
  })
  hear('open', (url) => sendToMain('open', 0, url, []))
  hear('pageReady', () => {
    pageReady = true
    exposed.splice(0).forEach((api) => tell('expose', api))
  })

  globalThis.__standinDeliver = (text) => {
    const [kind, name, content] = decode(text)
    if (kind === 'message') return [...(listeners.get(name) ?? [])].forEach((listener) => listener({}, ...content))
    const { resolve, reject } = requests.get(name)
    requests.delete(name)
    if (content.ok) resolve(content.value)
    else reject(new Error(content.error))
  }

  const ipcRenderer = {
    invoke(channel, ...words) {
      const id = ++lastId
      return new Promise((resolve, reject) => {
        requests.set(id, { resolve, reject })
        sendToMain('invoke', id, channel, words)
      })
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      )
      return ipcRenderer
    },
  }

  const contextBridge = {
    exposeInMainWorld(key, value) {
      const api = { key, api: pack(value) }
      if (pageReady) tell('expose', api)
      else exposed.push(api)
    },
  }

  /** A sandboxed preload script can require Electron's renderer part and hardly anything else. */
  function require(name) {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name}`)
  }

  tell('preloadWaits', null)
  try {
    const module = { exports: {} }
    preload(require, module, module.exports)
  } catch (error) {
    sendToMain('preloadFailed', 0, '', [String(error?.stack ?? error)])
  }
}
