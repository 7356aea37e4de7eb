import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import { keepAttributes } from './attributes'
import { codeOf, realDisk, type Disk } from './disk'
import { persistently } from './persistently'
import { temporaryDone, temporaryPath } from './temporary'
import { writeTarget, type TargetOptions, type TargetProblem, type WriteTarget } from './write-target'

export type WriteProblem = TargetProblem | 'exists' | 'diskFull' | 'inUse' | 'notKept' | 'unwritable'

export interface WriteOptions extends TargetOptions {
  /** Access rights of a file that is new. */
  mode?: number
  /** Fails with `exists` where a file stands already. */
  keepOld?: boolean
  /** Whether what was read back from the drive is whole; else the old file stays. */
  check?: (bytes: Buffer) => boolean
}

/**
 * Puts the bytes in the place of the file, whole or not at all: written beside it, forced to the drive, read back, renamed, and
 * the rename forced to the drive as well. A crash at any moment leaves the old file or the new one. Gives the path with its links
 * resolved.
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<Result<{ path: string }, WriteProblem>> {
  const target = await writeTarget(path, options)
  if (!target.ok) return target
  if (options.keepOld && target.value.old) return fail('exists')
  const temporary = temporaryPath(dirname(target.value.path))
  const { disk = realDisk } = options
  try {
    await writeBeside(temporary, Buffer.from(content), target.value, options)
    await moveInto(temporary, target.value.path, options)
    return ok({ path: target.value.path })
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined)
    return fail(error instanceof Refusal ? error.problem : (problems[codeOf(error)] ?? 'unwritable'))
  } finally {
    temporaryDone(temporary)
  }
}

class Refusal extends Error {
  constructor(readonly problem: WriteProblem) {
    super(problem)
  }
}

async function writeBeside(
  temporary: string,
  bytes: Buffer,
  { path, old }: WriteTarget,
  { disk = realDisk, mode = 0o666, check = () => true }: WriteOptions,
) {
  // Readable by nobody else until it has the rights of the file whose place it takes.
  const handle = await persistently(() => disk.open(temporary, 'wx', old ? 0o600 : mode))
  try {
    await writeAll(handle, bytes)
    if (old) await keepAttributes(path, old, temporary, handle)
    await forced(() => handle.sync())
  } finally {
    await handle.close()
  }
  const kept = await persistently(() => disk.readFile(temporary))
  if (!kept.equals(bytes) || !check(kept)) throw new Refusal('notKept')
}

/** Goes on after a short write, which a drive that is filling up gives. */
async function writeAll(handle: FileHandle, bytes: Buffer) {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, at)
    if (bytesWritten === 0) throw new Refusal('diskFull')
    at += bytesWritten
  }
}

async function moveInto(temporary: string, path: string, { disk = realDisk, keepOld }: WriteOptions) {
  if (keepOld) await linkInto(temporary, path, disk)
  else await persistently(() => disk.rename(temporary, path)).catch(whyNotReplaced)
  await syncFolder(dirname(path), disk)
}

/** Unlike a rename, a second name never takes the place of a file that came meanwhile. Some drives know none: there it is renamed. */
async function linkInto(temporary: string, path: string, disk: Disk) {
  const linked = await disk.link(temporary, path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw new Refusal('exists')
      return false
    },
  )
  if (linked) await disk.rm(temporary)
  else await persistently(() => disk.rename(temporary, path))
}

function whyNotReplaced(error: unknown): never {
  throw held.has(codeOf(error)) ? new Refusal('inUse') : error
}

const held: ReadonlySet<string> = new Set(['EBUSY', 'EACCES', 'EPERM', 'ETXTBSY'])

/** Makes the rename itself last. Windows opens no folders, and needs not: its own log keeps the rename. */
async function syncFolder(folder: string, disk: Disk) {
  const handle = await disk.open(folder, 'r').catch(() => undefined)
  try {
    if (handle) await forced(() => handle.sync())
  } finally {
    await handle?.close()
  }
}

/** Some network drives know no such call; any other answer means that the bytes may not be on the drive. */
async function forced(sync: () => Promise<void>) {
  await sync().catch((error: unknown) => {
    if (!unknownToDrive.has(codeOf(error))) throw error
  })
}

const unknownToDrive: ReadonlySet<string> = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])

const problems: Readonly<Record<string, WriteProblem>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  ENAMETOOLONG: 'nameTooLong',
  ENOENT: 'folderGone',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
}
