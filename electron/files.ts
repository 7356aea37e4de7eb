import { open, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { isUtf8 } from 'node:buffer'
import { writeFile } from 'atomically'
import { largestFile } from '../shared/file/file-size'
import type { FileError, OpenError } from '../shared/ipc/files'
import { fail, ok, type Result } from '../shared/result'

/** Tells whether a file is still the one that was read or written. */
export interface Stamp {
  modified: number
  size: number
}

export interface ReadFile {
  /** With symbolic links resolved, so that saving writes to the target and the link stays. */
  path: string
  name: string
  text: string
  stamp: Stamp
}

export type WriteError = FileError<'tooLarge' | 'unwritable' | 'diskFull'>

export async function readDesignFile(path: string): Promise<Result<ReadFile, OpenError>> {
  const name = basename(path)
  try {
    const target = await realpath(path)
    const found = await stat(target)
    if (!found.isFile()) return fail({ code: 'notAFile', name })
    if (found.size > largestFile) return fail({ code: 'tooLarge', name })
    const bytes = await readFile(target)
    if (!isUtf8(bytes)) return fail({ code: 'notText', name })
    return ok({ path: target, name, text: bytes.toString('utf8'), stamp: stampOf(found) })
  } catch (error) {
    return fail({ code: codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable', name })
  }
}

/** Writes beside the target, forces the bytes to disk and renames: a crash leaves the old file or the new one, never half of one. */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
): Promise<Result<{ path: string; stamp: Stamp }, WriteError>> {
  const name = basename(path)
  const bytes = Buffer.from(content)
  if (bytes.byteLength > largestFile) return fail({ code: 'tooLarge', name })
  try {
    const target = await realpath(path).catch(() => path)
    // A stream, because it goes on after a short write, which a drive that is filling up gives.
    await writeFile(target, Readable.from([bytes]), { timeout: 2000 })
    await syncFolder(dirname(target))
    return ok({ path: target, stamp: stampOf(await stat(target)) })
  } catch (error) {
    return fail({ code: fullDrive.has(codeOf(error)) ? 'diskFull' : 'unwritable', name })
  }
}

/** Whether another program wrote the file since the stamp was taken. A file that is gone has not: it is written anew. */
export async function hasChangedOnDisk(path: string, expected: Stamp): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && (found.mtimeMs !== expected.modified || found.size !== expected.size)
}

/** Whether `path` lies in one of the folders, once links are resolved. */
export async function liesIn(path: string, folders: string[]): Promise<boolean> {
  const resolve = (place: string) => realpath(place).catch(() => place)
  const target = join(await resolve(dirname(path)), basename(path))
  const resolved = await Promise.all(folders.map(resolve))
  return resolved.some((folder) => target.startsWith(folder + sep))
}

const fullDrive = new Set(['ENOSPC', 'EDQUOT'])

function stampOf({ mtimeMs, size }: { mtimeMs: number; size: number }): Stamp {
  return { modified: mtimeMs, size }
}

/** Makes the rename itself last; Windows and some network drives cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
