// Makes `import 'electron'` and `require('electron')` give the stand-in, as inside Electron's own Node.
import Module, { register } from 'node:module'
import { fileURLToPath } from 'node:url'

const standin = new URL('./electron.mjs', import.meta.url).href
const names = ['electron', 'electron/main', 'electron/common']

const resolveFilename = Module._resolveFilename
Module._resolveFilename = function (request, ...rest) {
  return names.includes(request) ? fileURLToPath(standin) : resolveFilename.call(this, request, ...rest)
}

const hook = `export function resolve(request, context, next) {
  return ${JSON.stringify(names)}.includes(request) ? { url: ${JSON.stringify(standin)}, shortCircuit: true } : next(request, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
