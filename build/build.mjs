// `node build/build.mjs [part …]`: builds the parts named, or all of them, into dist/.
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFresh } from './freshness.mjs'
import { parts, root } from './parts.mjs'

/** Builds what is older than its sources. Several processes may do this at once. */
export async function buildStale(names) {
  const stale = names.filter((name) => !isFresh(parts[name].output, parts[name].sources))
  if (stale.length > 0) await build(stale)
}

export async function build(names) {
  // What is built is for use, also where a test runner asked for something else; React's development code would fail there.
  process.env.NODE_ENV = 'production'
  // Vite takes a moment to load, which a fresh build need not pay.
  const vite = await import('vite')
  for (const name of names) await buildPart(name, vite)
}

/** Into a folder of its own first: nobody ever starts a part that is half written. */
async function buildPart(name, vite) {
  const { config, output, fonts } = parts[name]
  await mkdir(join(root, 'dist'), { recursive: true })
  const work = await mkdtemp(join(root, 'dist', `.${name}-`))
  try {
    await vite.build(await config(work))
    if (fonts) await cp(join(root, 'build/fonts'), join(work, 'fonts'), { recursive: true })
    await moveInto(work, dirname(output), name === 'renderer')
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** File by file, so that nobody finds one missing; with `alone`, what an earlier build left is removed after that. */
async function moveInto(work, target, alone) {
  await mkdir(target, { recursive: true })
  const entries = await readdir(work, { withFileTypes: true })
  for (const entry of entries) {
    const [from, to] = [join(work, entry.name), join(target, entry.name)]
    await (entry.isDirectory() ? moveInto(from, to, alone) : rename(from, to))
  }
  if (!alone) return
  const stale = (await readdir(target)).filter((name) => !entries.some((entry) => entry.name === name))
  await Promise.all(stale.map((name) => rm(join(target, name), { recursive: true, force: true })))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = process.argv.slice(2)
  await build(named.length > 0 ? named : Object.keys(parts).filter((name) => existsSync(parts[name].entry)))
}
