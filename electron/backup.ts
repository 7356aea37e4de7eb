import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { contentHash } from '../disk/content-hash'
import type { Disk } from '../disk/disk'
import { sweepTemporary } from '../disk/temporary'
import { writeWholeFile } from '../disk/write-whole-file'
import { readDesign } from '../shared/file/design-file'

export interface Backups {
  /**
   * Keeps these bytes, which stand in the file and are about to be written over. Without `always` only where the last copy is old
   * enough. Gives whether they are safe, or need not be.
   */
  keep(path: string, bytes: Buffer, always: boolean): Promise<boolean>
  /** Removes what a session that was killed left half written, and the copies of files that were not saved for longest. */
  clean(): Promise<void>
}

const copies = 3
const keptFiles = 20
const pause = 10 * 60 * 1000

/**
 * The last three states of each file that were good, in a folder of the app: as it was before a session first wrote over it, every
 * ten minutes of saving, and whatever another program wrote. A copy goes when a newer one is whole on the drive. What is no
 * design is kept apart, and never in the place of one.
 */
export function createBackups(folder: string, disk?: Disk, now = Date.now): Backups {
  const last = new Map<string, number>()
  const folderOf = (path: string) => join(folder, `${shortName(path)}-${placeOf(path)}`)

  async function keep(path: string, bytes: Buffer): Promise<boolean> {
    const place = folderOf(path)
    await mkdir(place, { recursive: true })
    const isGood = isDesign(bytes)
    const names = await copiesIn(place)
    const newest = names[0]
    if (isGood && newest !== undefined && (await isSame(join(place, newest), bytes))) return true
    const name = isGood ? nameAfter(newest, now()) : otherName
    // Of a session that was killed before it removed them.
    await removeAll(names.slice(copies).map((old) => join(place, old)))
    const written = await writeWholeFile(join(place, name), bytes, {
      mode: 0o600,
      check: isDesignIf(isGood),
      ...(disk && { disk }),
    })
    if (!written.ok) return false
    if (isGood) await removeAll(names.slice(copies - 1).map((old) => join(place, old)))
    return true
  }

  return {
    async keep(path, bytes, always) {
      // Either way, as clocks are set back, too.
      if (!always && Math.abs(now() - (last.get(path) ?? -Infinity)) < pause) return true
      const isKept = await keep(path, bytes).catch(() => false)
      if (isKept) last.set(path, now())
      return isKept
    },

    async clean() {
      const places = (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
      await Promise.all(places.map((place) => sweepTemporary(place)))
      const aged = await Promise.all(places.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })))
      const old = aged.sort((one, other) => other.at - one.at).slice(keptFiles)
      await removeAll(old.map(({ path }) => path))
    },
  }
}

/** The one copy of what is no design. */
const otherName = 'not-a-design'

function isDesignIf(expected: boolean): (bytes: Buffer) => boolean {
  return (bytes) => !expected || isDesign(bytes)
}

function isDesign(bytes: Buffer): boolean {
  return readDesign(bytes.toString('utf8')).ok
}

async function isSame(copy: string, bytes: Buffer): Promise<boolean> {
  const kept = await readFile(copy).catch(() => undefined)
  return kept !== undefined && contentHash(kept) === contentHash(bytes)
}

/** Newest first. */
async function copiesIn(place: string): Promise<string[]> {
  return (await readdir(place))
    .filter((name) => /^\d{6} .*\.mailflow$/.test(name))
    .sort()
    .reverse()
}

/** Counted, as a clock may be set back; the time is for people. */
function nameAfter(newest: string | undefined, time: number): string {
  const number = newest === undefined ? 1 : Number(newest.slice(0, 6)) + 1
  const at = new Date(time).toISOString().slice(0, 19).replaceAll(':', '.')
  return `${String(number).padStart(6, '0')} ${at}.mailflow`
}

/** So that a person finds a copy, whatever characters and length the name has. */
function shortName(path: string): string {
  return basename(path)
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .slice(0, 40)
}

function placeOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}

async function removeAll(paths: readonly string[]) {
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })))
}
