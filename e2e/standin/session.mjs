import { isReady } from './app.mjs'
import { strict } from './strict.mjs'

const handlers = new Map()
const privileged = new Set()

/** What the app set on its session, by method name. */
export const hooks = {}

const hook = (name) => (handler) => {
  hooks[name] = handler
}

export const protocol = strict(
  {
    registerSchemesAsPrivileged(schemes) {
      if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      schemes.forEach(({ scheme }) => privileged.add(scheme))
    },
    handle(scheme, handler) {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, handler)
    },
  },
  'protocol',
)

const defaultSession = strict(
  {
    protocol,
    setPermissionRequestHandler: hook('permissionRequest'),
    setPermissionCheckHandler: hook('permissionCheck'),
    setDevicePermissionHandler: hook('devicePermission'),
    webRequest: strict({ onBeforeRequest: hook('beforeRequest') }, 'session.webRequest'),
  },
  'session',
)

export const session = strict({ defaultSession }, 'session')

export function handlerFor(url) {
  return handlers.get(schemeOf(url))
}

const ending = '.standin.test'

/** Chromium knows no `app://`: the page lives at `https://bundle.app.standin.test`, and every request for it is intercepted. */
export function toBrowser(url) {
  const scheme = schemeOf(url)
  if (!handlers.has(scheme) && !privileged.has(scheme)) return url
  const [, host, rest] = /^[^:]+:\/\/([^/]*)(.*)$/.exec(url)
  return `https://${host}.${scheme}${ending}${rest || '/'}`
}

export function fromBrowser(url) {
  const found = /^https:\/\/([^/]*)\.([a-z][a-z0-9+-]*)\.standin\.test(\/.*|$)/.exec(url)
  return found ? `${found[2]}://${found[1]}${found[3]}` : url
}

function schemeOf(url) {
  return url.slice(0, url.indexOf(':'))
}
