import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage, type RequestOptions, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "manifest-src 'self'"

test('the window is served with its policy, and shows itself to no other page', async () => {
  const { statusCode, headers } = await ask('/')
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
})

test('the page carries the same policy, for a server that sends none', () => {
  const page = readFileSync(join(import.meta.dirname, '../renderer/index.html'), 'utf8')
  const [, inPage] = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(page) ?? []
  expect(inPage).toBe(policy)
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'))
})

test('the only style element that passes the policy is an empty one', () => {
  expect(policy).toContain(`'sha256-${createHash('sha256').update('').digest('base64')}'`)
})

test('the server answers this machine alone', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
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
