import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { realDisk, type Disk } from './disk'

/** The name says who writes: a file of another machine on a shared drive is never taken for one left behind. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const pattern = /^\.mailflow-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/
const day = 24 * 60 * 60 * 1000

const inUse = new Set<string>()

/** A path in that folder for what is being written. Short whatever the file is called, and no other program's. */
export function temporaryPath(folder: string): string {
  const path = join(folder, `.mailflow-${host}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
  inUse.add(path)
  return path
}

/** The file has taken its place, or is gone. */
export function temporaryDone(path: string) {
  inUse.delete(path)
}

/** Removes what writers that were killed left in the folder: this program's own names, whose writer is gone or which are a day old. */
export async function sweepTemporary(folder: string, disk: Disk = realDisk): Promise<void> {
  const names = await disk.readdir(folder).catch(() => [])
  const left = names.map((name) => join(folder, name)).filter((path) => !inUse.has(path))
  await Promise.all(left.map((path) => removeIfLeft(path, disk).catch(() => undefined)))
}

async function removeIfLeft(path: string, disk: Disk) {
  const [, writer, pid] = pattern.exec(path.slice(path.lastIndexOf('.mailflow-'))) ?? []
  if (pid === undefined) return
  const found = await disk.lstat(path)
  const isOver = writer === host && (Number(pid) === process.pid || !isRunning(Number(pid)))
  if (found.isFile() && (isOver || Date.now() - found.mtimeMs > day)) await disk.rm(path, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
