import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

const kept = 20

/**
 * Keeps the file as it was before this session first wrote over it, in a folder of the app: one copy per file, the newest twenty.
 * A file that is not there yet, or cannot be copied, is no reason not to save.
 */
export function createBackups(folder: string): (path: string) => Promise<void> {
  const done = new Set<string>()
  return async (path) => {
    if (done.has(path)) return
    done.add(path)
    const place = createHash('sha256').update(path).digest('hex').slice(0, 12)
    await mkdir(folder, { recursive: true })
      .then(() => copyFile(path, join(folder, `${place}-${basename(path)}`)))
      .then(() => dropOldest(folder))
      .catch(() => undefined)
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  const copies = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  )
  const old = copies.sort((one, other) => other.at - one.at).slice(kept)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}
