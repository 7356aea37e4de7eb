import { isUtf8 } from 'node:buffer'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { realpath, stat } from 'node:fs/promises'
import { contentHash } from '../disk/content-hash'
import { codeOf } from '../disk/disk'
import { persistently } from '../disk/persistently'
import { readAtMost } from '../disk/read-at-most'
import { writeWholeFile, type WriteOptions, type WriteProblem } from '../disk/write-whole-file'
import { largestFile } from '../shared/file/file-size'
import type { OpenError, WriteError } from '../shared/ipc/files'
import { fail, ok, type Result } from '../shared/result'

export interface ReadFile {
  /** With symbolic links resolved, so that saving writes to the target and the link stays. */
  path: string
  name: string
  text: string
  /** Tells whether a file is still the one that was read or written. */
  hash: string
}

/** `most`: how large it may be, in bytes; a larger one is not read. */
export async function readDesignFile(path: string, most = largestFile): Promise<Result<ReadFile, OpenError>> {
  const name = basename(path)
  try {
    const target = await realpath(path)
    // Never opened: a pipe would wait, a device may act.
    const found = await stat(target)
    if (!found.isFile()) return fail({ code: 'notAFile', name })
    if (found.size > most) return fail({ code: 'tooLarge', name })
    const bytes = await persistently(() => readAtMost(target, most))
    if (typeof bytes === 'string') return fail({ code: 'tooLarge', name })
    if (!isUtf8(bytes)) return fail({ code: 'notText', name })
    return ok({ path: target, name, text: bytes.toString('utf8'), hash: contentHash(bytes) })
  } catch (error) {
    return fail({ code: codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable', name })
  }
}

/** Writes a file of a person whole or not at all, up to the largest that is read again. */
export async function writeUserFile(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<Result<{ path: string; hash: string }, WriteError>> {
  const bytes = Buffer.from(content)
  if (bytes.byteLength > largestFile) return fail({ code: 'tooLarge', name: basename(path) })
  const written = await writeWholeFile(path, bytes, options)
  if (!written.ok) return fail(writeError(written.error, path))
  return ok({ path: written.value.path, hash: contentHash(bytes) })
}

export function writeError(problem: WriteProblem, path: string): WriteError {
  return { code: codes[problem], name: basename(path) }
}

const codes: Readonly<Record<WriteProblem, WriteError['code']>> = {
  folderGone: 'folderGone',
  throughFile: 'folderGone',
  isFolder: 'notAFile',
  notAFile: 'notAFile',
  brokenLink: 'brokenLink',
  readOnly: 'readOnly',
  hardLinked: 'hardLinked',
  nameTooLong: 'nameTooLong',
  refused: 'refused',
  exists: 'unwritable',
  diskFull: 'diskFull',
  inUse: 'inUse',
  notKept: 'notKept',
  unwritable: 'unwritable',
}

/** Whether `path`, or what it leads to as a link, lies in one of the folders. */
export async function liesIn(path: string, folders: readonly string[]): Promise<boolean> {
  const resolve = (place: string) => realpath(place).catch(() => undefined)
  const target = (await resolve(path)) ?? join((await resolve(dirname(path))) ?? dirname(path), basename(path))
  const resolved = await Promise.all(folders.map(async (folder) => (await resolve(folder)) ?? folder))
  return resolved.some((folder) => {
    const way = relative(folder, target)
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  })
}
