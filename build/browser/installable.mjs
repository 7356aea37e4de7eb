// What makes the browser edition an app that can be installed and starts without its server: manifest, icons, service worker.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconPng } from '../packaging/icons.mjs'

/** Beside the page, whose folder they are for: a service worker has no say over folders above its own. */
export const workerName = 'service-worker.js'
export const manifestName = 'app.webmanifest'

const icons = [
  { path: 'icons/192.png', size: 192, purpose: 'any' },
  { path: 'icons/512.png', size: 512, purpose: 'any' },
  { path: 'icons/512-maskable.png', size: 512, purpose: 'maskable' },
]

/** Every address is relative: the edition may lie in any folder of any server. */
export const manifest = {
  id: './',
  name: 'Mailflow Studio',
  short_name: 'Mailflow',
  description:
    'Draw an Exchange mail flow, have it checked, and hand over the picture and the PowerShell that builds it.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#f5f6f8',
  background_color: '#f5f6f8',
  categories: ['business', 'productivity'],
  icons: icons.map(({ path, size, purpose }) => ({ src: path, sizes: `${size}x${size}`, type: 'image/png', purpose })),
}

/** Adds them to what Vite builds, after all else is there. */
export function installable() {
  return {
    name: 'installable',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', type: 'image/png', href: './icons/192.png' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName}` }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source })
        const own = [
          ...icons.map(({ path, size, purpose }) => [path, iconPng(size, { fills: purpose === 'maskable' })]),
          [manifestName, JSON.stringify(manifest, null, 2)],
        ]
        const built = Object.values(bundle).map((file) => [
          file.fileName,
          file.type === 'chunk' ? file.code : file.source,
        ])
        for (const [path, source] of own) emit(path, source)
        emit(workerName, serviceWorker([...built, ...own]))
      },
    },
  }
}

/** The text of the service worker for files given as `[path, bytes]`. It differs when one of them does, which is how browsers notice. */
export function serviceWorker(files) {
  const listed = files
    .map(([path, source]) => ({ path, integrity: `sha256-${hash(source).digest('base64')}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const version = hash(JSON.stringify(listed)).digest('hex').slice(0, 16)
  const program = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8')
  return `const built = ${JSON.stringify({ version, files: listed })}\n${program}`
}

function hash(source) {
  return createHash('sha256').update(source)
}
