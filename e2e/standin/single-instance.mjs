import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const handOver = `
  const socket = require('net').connect(process.argv[1], () => socket.end(process.argv[2]))
  socket.on('error', () => process.exit(1))
  socket.on('close', () => process.exit(0))
`

/** A real lock: a socket in the user's folder. False, with the command line handed over, where another process listens there. */
export function takeLock(userData, received) {
  mkdirSync(userData, { recursive: true })
  const path = join(userData, 'SingletonSocket')
  const message = JSON.stringify({ words: process.argv, from: process.cwd() })
  if (spawnSync(process.execPath, ['-e', handOver, path, message]).status === 0) return false

  rmSync(path, { force: true })
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (data) => (text += data))
    socket.on('end', () => {
      const { words, from } = JSON.parse(text)
      received(words, from)
    })
  })
  server.listen(path).unref()
  return true
}
