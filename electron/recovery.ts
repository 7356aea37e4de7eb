import { randomUUID } from 'node:crypto'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFile } from 'atomically'
import { z } from 'zod'
import type { RecoveryEntry } from '../shared/ipc/files'

const workSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  savedAt: z.number(),
  /** Where it was last saved, and how that file looked then. */
  file: z
    .strictObject({ path: z.string(), stamp: z.strictObject({ modified: z.number(), size: z.number() }) })
    .nullable(),
})

type UnsavedWork = z.infer<typeof workSchema>

export interface Recovery {
  save(work: Omit<UnsavedWork, 'savedAt'>): Promise<void>
  /** What earlier sessions left, newest first; what is damaged is left out. */
  list(): Promise<RecoveryEntry[]>
  /** Gives the work back and keeps it as this session's own until it is saved again or discarded. */
  adopt(id: string): Promise<UnsavedWork | undefined>
  discard(id?: string): Promise<void>
}

/** Unsaved work, one file per session, for the start after a crash. */
export function createRecovery(folder: string): Recovery {
  let own: string = randomUUID()
  // One after the other: a discard must not be overtaken by the save before it.
  let queue: Promise<unknown> = Promise.resolve()
  const fileOf = (id: string) => join(folder, `${id}.json`)

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    save: (work) =>
      inTurn(() => writeFile(fileOf(own), JSON.stringify({ ...work, savedAt: Date.now() }), { mode: 0o600 })),

    async list() {
      const names = await readdir(folder).catch(() => [])
      const ids = names.filter((name) => /^[\w-]+\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length))
      const found = await Promise.all(
        ids.filter((id) => id !== own).map(async (id) => ({ id, work: await read(fileOf(id)) })),
      )
      return found
        .flatMap(({ id, work }) => (work ? [{ id, name: work.name, savedAt: work.savedAt }] : []))
        .sort((one, other) => other.savedAt - one.savedAt)
    },

    async adopt(id) {
      const work = await read(fileOf(id))
      if (work) own = id
      return work
    },

    discard: (id = own) => inTurn(() => rm(fileOf(id), { force: true })),
  }
}

async function read(file: string): Promise<UnsavedWork | undefined> {
  try {
    return workSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}
