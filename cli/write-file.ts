import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import { quoted } from './words'
import type { World } from './world'

/** Stands for standard output. */
export const standardOutput = '-'

/** Writes one file, replacing an old one unless `keepOld`; else one sentence with the file, the problem and the next step. */
export async function writeOneFile(
  path: string,
  content: string | Uint8Array,
  world: World,
  { keepOld = false } = {},
): Promise<Result<undefined, string>> {
  try {
    await writeFile(resolve(world.folder, path), content, { flag: keepOld ? 'wx' : 'w' })
    return ok(undefined)
  } catch (error) {
    return fail(unwritable(path, error))
  }
}

export function unwritable(path: string, error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  const problem = problems[code] ?? `cannot be written (${code}): choose another place.`
  return `${quoted(path)} ${problem}`
}

const refused = 'may not be written: choose another place, or ask for the right to write there.'
const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is in a folder that does not exist: make the folder first.',
  ENOTDIR: 'leads through a file as if it were a folder: choose another place.',
  EISDIR: 'is a folder: name a file in it.',
  EEXIST: 'exists already: choose another name, or replace it with --force.',
  EACCES: refused,
  EPERM: refused,
  EROFS: refused,
  ENOSPC: 'does not fit on the drive: make room, or choose another place.',
  ENAMETOOLONG: 'is too long a name: choose a shorter one.',
}
