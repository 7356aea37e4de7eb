import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installedChromium } from '../../build/find-chromium.mjs'

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--site-per-process',
]

/** DevTools protocol events of the browser itself. */
export const browserEvents = new EventEmitter()
const sessions = new Map()
const waiting = new Map()
let socket
let lastId = 0

/** Sends a DevTools protocol command, to a page's session or to the browser. */
export function command(method, params = {}, sessionId) {
  const id = ++lastId
  socket.send(JSON.stringify({ id, method, params, sessionId }))
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject, method }))
}

export function listenTo(sessionId, listener) {
  sessions.set(sessionId, listener)
}

export function stopListeningTo(sessionId) {
  sessions.delete(sessionId)
}

/** Starts the browser and prints the line by which Playwright finds it. */
export async function startChromium(userData, port) {
  const asRoot = process.getuid() === 0 ? ['--no-sandbox'] : []
  const own = [`--remote-debugging-port=${port}`, `--user-data-dir=${join(userData, 'chromium')}`]
  const program = [installedChromium(), ...flags, ...asRoot, ...own]
  // When this process is killed its browser goes too: otherwise it would keep the profile locked.
  const line = existsSync('/usr/bin/setpriv') ? ['setpriv', '--pdeathsig', 'KILL', ...program] : program
  const chromium = spawn(line[0], line.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  process.on('exit', () => chromium.kill('SIGKILL'))
  const address = await addressOf(chromium)
  await connect(address)
  process.stderr.write(`DevTools listening on ${address}\n`)
}

function addressOf(chromium) {
  return new Promise((resolve, reject) => {
    let printed = ''
    chromium.on('exit', (code) => reject(new Error(`Chromium ended with ${code}\n${printed}`)))
    chromium.on('error', reject)
    chromium.stderr.on('data', (data) => {
      printed += data
      const found = /DevTools listening on (ws:\S+)/.exec(printed)
      if (found) resolve(found[1])
    })
  })
}

function connect(address) {
  socket = new WebSocket(address)
  socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)))
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
}

function receive({ id, result, error, method, params, sessionId }) {
  if (id === undefined) {
    if (sessionId) sessions.get(sessionId)?.(method, params)
    else browserEvents.emit(method, params)
    return
  }
  const request = waiting.get(id)
  waiting.delete(id)
  if (error) request.reject(new Error(`${request.method}: ${error.message}`))
  else request.resolve(result)
}
