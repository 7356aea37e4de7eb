import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { electronState, whyNotDownloadable } from './electron-state.mjs'

test('the stand-in is ready and is not taken for Electron', () => {
  const state = electronState({ ELECTRON_OVERRIDE_DIST_PATH: join(import.meta.dirname, '../e2e/standin/program') })
  expect(state).toMatchObject({ state: 'ready', real: false })
})

test('a folder without a program is no Electron', () => {
  expect(electronState({ ELECTRON_OVERRIDE_DIST_PATH: import.meta.dirname })).toMatchObject({ state: 'missing' })
})

test('a mirror that has the file, lacks it, or never answers is told apart, in time', async () => {
  let status = 200
  const server = createServer((_request, response) => {
    if (status > 0) response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const env = { ELECTRON_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }

  expect(await whyNotDownloadable('45.0.0', env)).toBeUndefined()
  status = 404
  expect(await whyNotDownloadable('45.0.0', env)).toBe('the download answers 404')
  status = 0
  expect(await whyNotDownloadable('45.0.0', env, 200)).toBe('no answer within 0.2 s')
  server.closeAllConnections()
  server.close()
  expect(await whyNotDownloadable('45.0.0', env)).toBe('no connection (ECONNREFUSED)')
})
