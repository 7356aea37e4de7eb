import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage, type RequestOptions, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../electron/origin'
import { serve } from './server.mjs'

let server: Server

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailflow-'))
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'renderer/secret.key'), '')
  writeFileSync(join(folder, 'outside.js'), '')
  symlinkSync(join(folder, 'outside.js'), join(folder, 'renderer/link.js'))
  server = await serve(join(folder, 'renderer'), 0)
})

afterAll(() => server.close())

/** Asks for the path exactly as given: a browser would tidy it first. */
function ask(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end()
  })
}

test('the window is served with the same policy as on the desktop, and may be installed', async () => {
  const response = await ask('/')
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-security-policy']).toBe(`${contentSecurityPolicy}; manifest-src 'self'`)
  expect(response.headers['x-content-type-options']).toBe('nosniff')
})

test.each([
  '/../outside.js',
  '/%2e%2e/outside.js',
  '/..%2foutside.js',
  '//etc/passwd',
  '/link.js',
  '/secret.key',
  '/%',
  '/\0.js',
])('%j is not served', async (path) => {
  expect((await ask(path.replace('\0', '%00'))).statusCode).toBe(404)
})

test('a foreign name for this machine and other methods are refused', async () => {
  expect((await ask('/', { headers: { host: 'evil.example' } })).statusCode).toBe(421)
  expect((await ask('/', { method: 'POST' })).statusCode).toBe(405)
})
