import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { parts } from './parts.mjs'

type Chunk = Rolldown.OutputChunk

const root = resolve(import.meta.dirname, '..')
const writers = readdirSync(join(root, 'shared/exports'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `shared/exports/${name}/`)

let chunks: readonly Chunk[] = []
let first: readonly Chunk[] = []

/** The window as it is built, but for that nothing is written. */
beforeAll(async () => {
  // React's development code, which a test runner asks for, is no part of what people start.
  process.env['NODE_ENV'] = 'production'
  const config = await parts.renderer.config(join(root, 'dist/never-written'))
  const built = await build({ ...config, build: { ...config.build, write: false } })
  if (!('output' in built)) throw new Error('The window is one build')
  chunks = built.output.filter((file): file is Chunk => file.type === 'chunk')
  first = withImports(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
}, 120_000)

/** What the page loads before it can run anything: the chunks named, and all that they import without being asked again. */
function withImports(names: readonly string[]): readonly Chunk[] {
  const found = new Set(names)
  for (const name of found) for (const next of chunkNamed(name).imports) found.add(next)
  return [...found].map(chunkNamed)
}

function chunkNamed(name: string): Chunk {
  const chunk = chunks.find(({ fileName }) => fileName === name)
  if (!chunk) throw new Error(`No chunk is named ${name}`)
  return chunk
}

function modulesOf(list: readonly Chunk[]): readonly string[] {
  return list.flatMap(({ moduleIds }) => moduleIds.map((id) => relative(root, id).replaceAll('\\', '/')))
}

test('the window starts without a writer of any format', () => {
  const modules = modulesOf(first)
  expect(modules).toContain('shared/exports/formats.ts')
  expect(modules.filter((id) => writers.some((folder) => id.startsWith(folder)))).toEqual([])
  expect(modules.filter((id) => /render-svg|node_modules\/fflate/.test(id))).toEqual([])
})

test('every writer is in a script that is loaded when it is asked for', () => {
  const later = modulesOf(chunks.filter((chunk) => !first.includes(chunk)))
  const missing = writers.filter((folder) => !later.includes(`${folder}write.ts`))
  expect(writers.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

test('the script before the first paint is at most 350 kB, gzip', () => {
  const bytes = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  expect(bytes).toBeLessThanOrEqual(350_000)
  expect(bytes).toBeGreaterThan(100_000)
})
