import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildStale } from './build.mjs'

function serve(...words: readonly string[]) {
  const program = join(import.meta.dirname, 'serve.mjs')
  const { status, stderr } = spawnSync(process.execPath, [program, '--no-open', ...words], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stderr }
}

test.each([['abc'], ['0'], ['65536'], ['80x'], ['-1'], []])('a port that is none gets a sentence: %s', (...port) => {
  const { status, stderr } = serve('--port', ...port)
  expect(status).toBe(2)
  expect(stderr).toMatch(/^After --port stands a number from 1 to 65535, and not "[^"]*"\.\n$/)
})

test('a port that another program has gets a sentence', async () => {
  await buildStale(['renderer'])
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { status, stderr } = serve('--port', String(port))
  other.close()
  expect([status, stderr]).toEqual([2, `Port ${port} cannot be used (EADDRINUSE): name another one after --port.\n`])
})
