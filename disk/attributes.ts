import { execFile } from 'node:child_process'
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

/** Node reaches mode and owner only. The rest is copied by the system's own program, which has these options in GNU's edition. */
const copier = '/bin/cp'
const patience = 2000

/**
 * Gives a new file what belongs to the one whose place it takes: access rights, owner, and on Linux extended attributes.
 * What the system refuses is left as it is for new files.
 */
export async function keepAttributes(from: string, old: Stats, to: string, handle: FileHandle): Promise<void> {
  if (process.platform === 'win32') return
  // First the owner: a change of owner takes special bits of the mode away.
  await handle.chown(old.uid, old.gid).catch(() => undefined)
  await handle.chmod(old.mode & 0o7777).catch(() => undefined)
  if (process.platform === 'linux') await copyExtended(from, to)
}

function copyExtended(from: string, to: string): Promise<void> {
  const words = ['--attributes-only', '--no-dereference', '--preserve=xattr', '--', from, to]
  return new Promise((resolve) => {
    execFile(copier, words, { timeout: patience, env: {} }, () => resolve())
  })
}
