// The browser edition: the same window, served to this machine and shown in an installed browser of the Chromium family.
// `--no-open` only serves; `--port N` takes this port and no other.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from './build.mjs'
import { installedChromium } from './find-chromium.mjs'
import { root } from './parts.mjs'
import { serve, usualPort } from './server.mjs'

const words = process.argv.slice(2)
const portWord = words.indexOf('--port')
const port = portWord < 0 ? usualPort : portOf(words[portWord + 1])
if (port === undefined)
  endWith(`After --port stands a number from 1 to 65535, and not ${JSON.stringify(words[portWord + 1] ?? '')}.`)

await buildStale(['renderer'])
const server = await serve(join(root, 'dist/renderer'), port).catch(({ code }) =>
  endWith(`Port ${port} cannot be used (${code}): name another one after --port.`),
)
const url = `http://127.0.0.1:${server.address().port}/`
if (server.address().port !== usualPort && portWord < 0) {
  console.log(
    `Port ${usualPort} is taken: unsaved work and recent files of the usual address are not visible at this one.`,
  )
}

const browser = words.includes('--no-open') ? undefined : installedChromium()
console.log(
  browser
    ? `Mailflow Studio is open at ${url} (Ctrl+C ends it)`
    : `Open ${url} in Chrome, Edge or Chromium (Ctrl+C ends it)`,
)
if (browser) openWindow(browser)

function portOf(word = '') {
  return /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) < 65536 ? Number(word) : undefined
}

function endWith(sentence) {
  console.error(sentence)
  process.exit(2)
}

/** A window without tabs and with a profile of its own; when it closes, so does the server. */
function openWindow(program) {
  const profile = join(homedir(), '.mailflow-studio', 'browser')
  mkdirSync(profile, { recursive: true })
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const flags = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asRoot,
  ]
  const window = spawn(program, flags, { stdio: 'ignore' })
  const started = Date.now()
  window.on('error', () => console.log(`${program} did not start. Open the address above in a browser.`))
  window.on('exit', () => {
    // A browser that hands over to a running one, or finds no display, ends at once: keep serving.
    if (Date.now() - started > 5000) process.exit(0)
    console.log('No window stayed open. Open the address above in a browser.')
  })
}
