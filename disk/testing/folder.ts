import { realpathSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder, with links resolved: on a Mac the temporary folder is behind one. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(realpathSync(tmpdir()), 'mailflow-'))
}
