import { constants, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import { codeOf, realDisk, type Disk } from './disk'

/** Why a path is no place to write to. */
export type TargetProblem =
  | 'folderGone'
  | 'throughFile'
  | 'isFolder'
  | 'notAFile'
  | 'brokenLink'
  | 'readOnly'
  | 'hardLinked'
  | 'nameTooLong'
  | 'refused'

export interface WriteTarget {
  /** With symbolic links resolved, so that writing goes to the target and the link stays. */
  path: string
  /** What stands there now. */
  old: Stats | undefined
}

export interface TargetOptions {
  /** False: a link that stands in the place is replaced, and what it leads to stays as it is. */
  followLink?: boolean
  /** A file of several names (hard links) gets the new content under this name alone. */
  partNames?: boolean
  disk?: Disk
}

/** Where writing to `path` would go, if it is a place where a file can take the place of another. */
export async function writeTarget(
  path: string,
  { followLink = true, partNames = false, disk = realDisk }: TargetOptions = {},
): Promise<Result<WriteTarget, TargetProblem>> {
  try {
    const found = await disk.lstat(path).catch(orNothing)
    if (!found || (found.isSymbolicLink() && !followLink))
      return ok({ path: await inFolder(path, disk), old: undefined })
    const target = found.isSymbolicLink() ? await disk.realpath(path).catch(orNothing) : await inFolder(path, disk)
    if (target === undefined) return fail('brokenLink')
    const old = await disk.lstat(target)
    const problem = problemOf(old, partNames)
    if (problem) return fail(problem)
    const mayWrite = await disk.access(target, constants.W_OK).then(
      () => true,
      () => false,
    )
    return mayWrite ? ok({ path: target, old }) : fail('readOnly')
  } catch (error) {
    return fail(problems[codeOf(error)] ?? 'refused')
  }
}

function problemOf(old: Stats, partNames: boolean): TargetProblem | undefined {
  if (old.isDirectory()) return 'isFolder'
  if (!old.isFile()) return 'notAFile'
  // Replacing a file needs no right to write it: the file must be asked, as the administrator may write everywhere.
  if ((old.mode & 0o222) === 0) return 'readOnly'
  return old.nlink > 1 && !partNames ? 'hardLinked' : undefined
}

async function inFolder(path: string, disk: Disk): Promise<string> {
  return join(await disk.realpath(dirname(path)), basename(path))
}

const problems: Readonly<Record<string, TargetProblem>> = {
  ENOENT: 'folderGone',
  ENOTDIR: 'throughFile',
  ELOOP: 'brokenLink',
  ENAMETOOLONG: 'nameTooLong',
}

function orNothing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}
