// Reads the command line as Electron does, loads the modules named with -r, then the app's main file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loaded, readSwitch, start } from './app.mjs'

const words = process.argv.slice(2)
process.argv = [join(import.meta.dirname, 'program/electron'), ...words]
process.type = 'browser'
process.defaultApp = true
Object.defineProperty(process.versions, 'electron', { value: '45.4.1-stand-in', enumerable: true })

const required = []
let folder
for (let at = 0; at < words.length; at++) {
  if (words[at] === '-r') required.push(words[++at])
  // Chromium reads switches behind the app's folder too.
  else if (words[at].startsWith('-')) readSwitch(words[at])
  else folder ??= resolve(words[at])
}

const require = createRequire(import.meta.url)
required.forEach((path) => require(resolve(path)))

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
start(folder, manifest)
import(pathToFileURL(join(folder, manifest.main)).href).then(loaded, (error) => {
  console.error('App threw an error during load\n', error)
  process.exit(1)
})
