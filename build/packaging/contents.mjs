// What is in a package: everything that the main process, the preload script and the window load, and nothing else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getRawHeader } from '@electron/asar'

/**
 * Libraries are bundled into `dist`; the drawing program is a binary and cannot be. The command line is no part: the fuse that would let the
 * app's program run it is off.
 */
export const packed = {
  patterns: [
    'package.json',
    'dist/electron/**',
    'dist/renderer/**',
    // By these the browser edition is installed, and starts without its server.
    '!dist/renderer/{service-worker.js,app.webmanifest,icons/**}',
    // The window brings its own; these are for the drawing program, which reads the others.
    '!dist/electron/fonts/*.woff2',
    '!node_modules/**',
    'node_modules/@resvg/**/{package.json,LICENSE,*.js,*.node}',
  ],
  unpacked: ['dist/electron/fonts/**', 'node_modules/@resvg/**/*.node'],
}

const allowed = [
  /^package\.json$/,
  /^dist\/electron\/(main\.mjs|preload\.cjs)$/,
  /^dist\/electron\/fonts\/(OFL\.txt|inter-[46]00\.ttf)$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/assets\/[\w-]+(\.[\w-]+)*\.(js|css|woff2)$/,
  /^node_modules\/@resvg\/resvg-js\/(package\.json|LICENSE|index\.js|js-binding\.js)$/,
  /^node_modules\/@resvg\/resvg-js-[\w-]+\/(package\.json|resvgjs\.[\w-]+\.node)$/,
]

/** What is no script of ours: the drawing program, and what it reads. */
const forOthers = /\.(node|ttf)$/
const mayLieBeside = /^dist\/electron\/fonts\/|^node_modules\/@resvg\/resvg-js-/

const needed = [
  'package.json',
  'dist/electron/main.mjs',
  'dist/electron/preload.cjs',
  'dist/electron/fonts/inter-400.ttf',
  'dist/electron/fonts/inter-600.ttf',
  'dist/renderer/index.html',
  'node_modules/@resvg/resvg-js/index.js',
  'node_modules/@resvg/resvg-js/js-binding.js',
]

/** The files of an archive: path, bytes, and whether it lies beside the archive, where other programs can read it. */
export function filesIn(archive) {
  return listed(getRawHeader(archive).header.files)
}

function listed(entries, folder = '') {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const path = folder + name
    return entry.files
      ? listed(entry.files, `${path}/`)
      : [{ path, size: entry.size ?? 0, unpacked: Boolean(entry.unpacked) }]
  })
}

/**
 * In one line each: what an archive holds that it must not, and what it lacks. `built` is the folder that the window was built into; `systems`
 * are those that a drawing program must be there for.
 */
export function wrongContents(files, built, systems) {
  const paths = new Set(files.map(({ path }) => path))
  const wanted = [...needed, ...builtFiles(built)]
  return [
    ...files.filter(({ path }) => !allowed.some((one) => one.test(path))).map(({ path }) => `${path} is packed`),
    ...wanted.filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...systems
      .filter((system) => !files.some(({ path }) => path.endsWith('.node') && path.includes(`.${system}`)))
      .map((system) => `the drawing program for ${system} is missing`),
    ...files
      .filter(({ path, unpacked }) => !unpacked && forOthers.test(path))
      .map(({ path }) => `${path} lies in the archive, where the drawing program cannot read it`),
    ...files
      .filter(({ path, unpacked }) => unpacked && !mayLieBeside.test(path))
      .map(({ path }) => `${path} lies beside the archive, where everybody can change it`),
  ]
}

/** Scripts and styles that the first page names: of these none may be lost on the way. */
function builtFiles(built) {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => `dist/renderer/${path}`)
}
