import { readFile } from 'node:fs/promises'
import { z } from '../shared/zod'
import { sweepTemporary } from '../disk/temporary'
import { writeWholeFile } from '../disk/write-whole-file'

const foldersSchema = z.array(z.string())
const kept = 100

export interface WrittenFolders {
  /** Before a file is written there. */
  note(folder: string): Promise<void>
  /** Removes what a save that was killed left half written in any of them. */
  clean(): Promise<void>
}

/** The folders in which this app wrote: the only ones in which it looks for what it left behind. */
export async function openWrittenFolders(listFile: string): Promise<WrittenFolders> {
  let folders = await read(listFile)
  return {
    async note(folder) {
      if (folders.includes(folder)) return
      folders = [folder, ...folders].slice(0, kept)
      // A list that cannot be written is no reason not to save.
      await writeWholeFile(listFile, JSON.stringify(folders, null, 2), { mode: 0o600 })
    },
    async clean() {
      await Promise.all(folders.map((folder) => sweepTemporary(folder)))
    },
  }
}

async function read(listFile: string): Promise<string[]> {
  try {
    return foldersSchema.parse(JSON.parse(await readFile(listFile, 'utf8')))
  } catch {
    return []
  }
}
