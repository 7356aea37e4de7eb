/** Everything the app asked of the system, for whoever looks into a failed test. */
export const asked = []

export function note(what, ...details) {
  asked.push({ what, details })
}

/** An event of Electron's: listeners may prevent what would follow. */
export class StandinEvent {
  defaultPrevented = false
  constructor(fields = {}) {
    Object.assign(this, fields)
  }
  preventDefault() {
    this.defaultPrevented = true
  }
}

/** What is not imitated throws, so that no test passes by accident. Names with an underscore are the stand-in's own. */
export function strict(target, name) {
  return new Proxy(target, {
    get(object, key) {
      if (!(key in object) && typeof key === 'string' && !probed.has(key) && !key.startsWith('_')) {
        throw new Error(`stand-in: ${name}.${key} is not implemented`)
      }
      const value = object[key]
      return typeof value === 'function' && object.constructor !== Object ? value.bind(object) : value
    },
  })
}

/** Node and Playwright look for these on any object. */
const probed = new Set(['then', 'toJSON', 'inspect', 'constructor', '__esModule'])
