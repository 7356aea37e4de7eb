import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readAtMost } from '../disk/read-at-most'
import type { BundleFile } from '../shared/powershell/bundle/bundle-file'
import { parseJson } from '../shared/file/design-file'
import { fail, ok, type Result } from '../shared/result'
import { quoted } from './words'
import type { World } from './world'
import { unwritable, writeAtomically } from './write-file'

/**
 * Writes a bundle into a folder, which is made if need be. An earlier bundle there is replaced whole, so that no script of
 * it stays behind; other files are only written among with `force`. Each file is written whole or not at all, and a link that
 * stands in its place is replaced: what it leads to belongs to somebody else.
 */
export async function writeFolder(
  path: string,
  files: readonly BundleFile[],
  world: World,
  { force = false },
): Promise<Result<undefined, string>> {
  const folder = resolve(world.folder, path)
  try {
    await mkdir(folder, { recursive: true })
    const present = await readdir(folder)
    const earlier = await filesOfEarlierBundle(folder)
    if (!force && present.some((name) => !earlier.has(name))) {
      return fail(`The folder ${quoted(path)} holds other files: choose an empty one, or add --force.`)
    }
    const names = new Set(files.map((file) => file.path))
    for (const name of earlier) if (!names.has(name)) await rm(join(folder, name), { force: true })
    for (const file of files) {
      const options = { followLink: false, partNames: true }
      const written = await writeAtomically(join(folder, file.path), file.bytes, join(path, file.path), options)
      if (!written.ok) return written
    }
    return ok(undefined)
  } catch (error) {
    if (isFileInTheWay(error)) return fail(`${quoted(path)} is a file: name a folder, or a file that ends in .zip.`)
    return fail(unwritable(path, error))
  }
}

function isFileInTheWay(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** The names in the manifest of a bundle that stands there, and the manifest's own; only plain names are trusted. */
async function filesOfEarlierBundle(folder: string): Promise<ReadonlySet<string>> {
  try {
    const path = join(folder, manifestName)
    // A pipe or device of that name would never end.
    if (!(await lstat(path)).isFile()) return new Set()
    const bytes = await readAtMost(path, largestManifest)
    const read = typeof bytes === 'string' ? undefined : parseJson(bytes.toString('utf8'))
    const manifest = read?.ok ? read.value : undefined
    if (!isManifest(manifest)) return new Set()
    const names = manifest.files.flatMap((file: unknown) => (hasPath(file) && isPlain(file.path) ? [file.path] : []))
    return new Set([...names, manifestName])
  } catch {
    return new Set()
  }
}

const manifestName = 'manifest.json'

/** In bytes; what is larger is not ours. */
const largestManifest = 4 * 1024 * 1024

function isManifest(value: unknown): value is { files: readonly unknown[] } {
  return isRecord(value) && value.format === 'mailflow-bundle' && Array.isArray(value.files)
}

function hasPath(value: unknown): value is { path: string } {
  return isRecord(value) && typeof value.path === 'string'
}

function isPlain(name: string): boolean {
  return /^[A-Za-z0-9_-]+\.[a-z0-9]+$/.test(name)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
