import { createServer } from 'node:http'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

const headers = {
  // As in electron/origin.ts, but for Fluent UI's style elements: the hash is that of an empty one, which Fluent UI then fills through
  // the object model. One that comes with text, as from a design file, does nothing. And the manifest, by which browsers install an app.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; " +
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
    "manifest-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

/** Storage belongs to an address with its port, so the port stays the same wherever it can. */
export const usualPort = 47613

/** Serves `folder` to this machine alone. Resolves with the server once it listens; where the usual port is taken, on a free one. */
export function serve(folder, port = usualPort) {
  const server = createServer((request, response) => {
    void answer(folder, server.address().port, request).then(({ status, type = 'text/plain', body }) => {
      response.writeHead(status, { ...headers, 'content-type': type })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' && port === usualPort ? resolve(serve(folder, 0)) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function answer(folder, port, { headers: { host }, method, url }) {
  // A foreign name that resolves to this machine must not read the app (DNS rebinding).
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host)) return { status: 421, body: 'Wrong host' }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'GET only' }
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0])
    const base = await realpath(folder)
    const file = await realpath(join(base, path === '/' ? 'index.html' : path))
    const type = contentTypes[extname(file)]
    if (type && file.startsWith(base + sep)) return { status: 200, type, body: await readFile(file) }
  } catch {
    // Not there, or not a path at all.
  }
  return { status: 404, body: 'Not found' }
}
