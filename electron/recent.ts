import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { z } from '../shared/zod'
import { createQueues } from '../disk/in-turn'
import { writeWholeFile } from '../disk/write-whole-file'
import type { RecentFile } from '../shared/ipc/files'

const recentSchema = z.array(z.strictObject({ id: z.string(), path: z.string() }))
type RecentEntry = z.infer<typeof recentSchema>[number]

const kept = 10

export interface RecentFiles {
  list(): RecentFile[]
  pathOf(id: string): string | undefined
  /** Puts the file first. */
  add(path: string): Promise<void>
  drop(id: string): Promise<void>
}

/** The files opened and saved last, newest first. A list that is damaged or not there is an empty one. */
export async function openRecentFiles(listFile: string): Promise<RecentFiles> {
  let entries = await read(listFile)
  const inTurn = createQueues()

  async function replace(next: RecentEntry[]) {
    entries = next
    // Losing the list is a nuisance, failing to save because of it would be worse.
    await inTurn(listFile, () => writeWholeFile(listFile, JSON.stringify(entries, null, 2), { mode: 0o600 }))
  }

  return {
    list: () => entries.map(({ id, path }) => ({ id, name: basename(path), folder: basename(dirname(path)) })),
    pathOf: (id) => entries.find((entry) => entry.id === id)?.path,
    add(path) {
      const known = entries.find((entry) => entry.path === path) ?? { id: randomUUID(), path }
      return replace([known, ...entries.filter((entry) => entry !== known)].slice(0, kept))
    },
    drop: (id) => replace(entries.filter((entry) => entry.id !== id)),
  }
}

async function read(listFile: string): Promise<RecentEntry[]> {
  try {
    return recentSchema.parse(JSON.parse(await readFile(listFile, 'utf8')))
  } catch {
    return []
  }
}
