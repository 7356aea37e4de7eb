import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../disk/disk'
import { sweepTemporary } from '../disk/temporary'
import { writeWholeFile, type WriteOptions, type WriteProblem } from '../disk/write-whole-file'
import { fail, ok, type Result } from '../shared/result'
import { quoted } from './words'
import type { World } from './world'

/** Stands for standard output. */
export const standardOutput = '-'

/**
 * Writes one file whole or not at all, replacing an old one unless `keepOld`; into a pipe or device it writes as it is. Else one
 * sentence with the file, the problem and the next step.
 */
export async function writeOneFile(
  path: string,
  content: string | Uint8Array,
  world: World,
  { keepOld = false } = {},
): Promise<Result<undefined, string>> {
  const full = resolve(world.folder, path)
  if (await isStream(full)) return writeInto(full, Buffer.from(content), path)
  return writeAtomically(full, content, path, { keepOld })
}

/** As `writeOneFile`, of the file at `full`, which sentences call `path`. */
export async function writeAtomically(
  full: string,
  content: string | Uint8Array,
  path: string,
  options: WriteOptions,
): Promise<Result<undefined, string>> {
  await sweepTemporary(dirname(full))
  const written = await writeWholeFile(full, content, options)
  return written.ok ? ok(undefined) : fail(`${quoted(path)} ${problemWords[written.error]}`)
}

async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && (found.isFIFO() || found.isCharacterDevice())
}

async function writeInto(full: string, bytes: Buffer, path: string): Promise<Result<undefined, string>> {
  try {
    // Without waiting: opening a pipe would otherwise wait for its reader for good.
    const handle = await open(full, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
    try {
      await writeAll(bytes, async (from) => (await handle.write(bytes, from)).bytesWritten)
    } finally {
      await handle.close()
    }
    return ok(undefined)
  } catch (error) {
    if (codeOf(error) === 'ENXIO') return fail(`${quoted(path)} is a pipe that nothing reads: start its reader first.`)
    // A reader that has seen enough, such as `head`, is no fault.
    return codeOf(error) === 'EPIPE' ? ok(undefined) : fail(unwritable(path, error))
  }
}

async function writeAll(bytes: Buffer, write: (from: number) => Promise<number>) {
  for (let at = 0; at < bytes.length;) {
    try {
      at += await write(at)
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      await new Promise((wait) => setTimeout(wait, 20))
    }
  }
}

export function unwritable(path: string, error: unknown): string {
  const code = codeOf(error) || 'unknown'
  const problem = problems[code]
  return `${quoted(path)} ${problem ? problemWords[problem] : `cannot be written (${code}): choose another place.`}`
}

const refused = 'may not be written: choose another place, or ask for the right to write there.'

const problemWords: Readonly<Record<WriteProblem, string>> = {
  folderGone: 'is in a folder that does not exist: make the folder first.',
  throughFile: 'leads through a file as if it were a folder: choose another place.',
  isFolder: 'is a folder: name a file in it.',
  notAFile: 'is no file: choose another name.',
  brokenLink: 'is a link to a file that is not there: choose another name.',
  readOnly: 'is read-only: choose another name, or allow writing to it first.',
  hardLinked: 'is one file with several names (hard links): choose another name, or remove this one first.',
  nameTooLong: 'is too long a name: choose a shorter one.',
  exists: 'exists already: choose another name, or replace it with --force.',
  diskFull: 'does not fit on the drive: make room, or choose another place.',
  inUse: 'is held by another program, or protected: close it there, or choose another name.',
  notKept: 'was not kept by the drive: choose another place, and have the drive checked.',
  refused,
  unwritable: 'cannot be written: check the drive, or choose another place.',
}

const problems: Readonly<Record<string, WriteProblem>> = {
  ENOENT: 'folderGone',
  ENOTDIR: 'throughFile',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
  ENOSPC: 'diskFull',
  ENAMETOOLONG: 'nameTooLong',
}
