import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from '../shared/zod'
import type { Disk } from '../disk/disk'
import { createQueues } from '../disk/in-turn'
import { sweepTemporary } from '../disk/temporary'
import { writeWholeFile } from '../disk/write-whole-file'
import type { KeepResult, RecoveryEntry } from '../shared/ipc/files'
import { fail, ok, type Result } from '../shared/result'

const workSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  savedAt: z.number(),
  /** Where it was last saved, and what stood there then. */
  file: z.strictObject({ path: z.string(), hash: z.string() }).nullable(),
})

type UnsavedWork = z.infer<typeof workSchema>

/** What one page has of the unsaved work: its own entry, and the entries that it alone may take up. */
export interface RecoverySession {
  /** Takes the place of what this page kept before, once it is whole on the drive. */
  save(work: Omit<UnsavedWork, 'savedAt'>): Promise<KeepResult>
  /** What others left, newest first. What another page has is left out, and so is what is damaged. */
  list(): Promise<RecoveryEntry[]>
  read(id: string): Promise<UnsavedWork | undefined>
  /** As `read`, and from then on no other page can. */
  open(id: string): Promise<Result<UnsavedWork, 'recoveryGone' | 'recoveryTaken'>>
  /** The entry that was opened is this page's own from now on; what the page kept before goes. */
  adopt(id: string): Promise<void>
  discard(id?: string): Promise<void>
  /** The window closes, and nothing is left to keep: drops it at once, also what the page still sends on its way out. */
  close(): void
  /** The page is gone: what it had is offered again. */
  end(): void
}

export interface Recovery {
  openSession(): RecoverySession
  /** Removes what a session that was killed left half written. */
  clean(): Promise<void>
}

/** Unsaved work, one file per page, for the start after a crash. */
export function createRecovery(folder: string, disk?: Disk): Recovery {
  /** Every entry that a living page has. */
  const claimed = new Map<string, RecoverySession>()
  // One after the other: a discard must not be overtaken by the save before it.
  const inTurn = createQueues()
  const fileOf = (id: string) => join(folder, `${id}.json`)

  async function write(id: string, work: UnsavedWork): Promise<KeepResult> {
    const made = await mkdir(folder, { recursive: true }).then(
      () => true,
      () => false,
    )
    const options = { mode: 0o600, check: isWork, ...(disk && { disk }) }
    const written = made ? await writeWholeFile(fileOf(id), JSON.stringify(work), options) : fail('refused')
    if (written.ok) return ok(null)
    return fail({ code: written.error === 'diskFull' ? 'recoveryFull' : 'recoveryFailed' })
  }

  function openSession(): RecoverySession {
    let own: string = randomUUID()
    let isClosed = false
    const isMine = (id: string) => !claimed.has(id) || claimed.get(id) === session

    const session: RecoverySession = {
      save: (work) =>
        inTurn(own, async () => {
          if (isClosed) return ok(null)
          const result = await write(own, { ...work, savedAt: Date.now() })
          if (isClosed) rmSync(fileOf(own), { force: true })
          return result
        }),

      async list() {
        const names = await readdir(folder).catch(() => [])
        const ids = names.filter((name) => /^[\w-]+\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length))
        const found = await Promise.all(
          ids.filter((id) => id !== own && isMine(id)).map(async (id) => ({ id, work: await readWork(fileOf(id)) })),
        )
        return found
          .flatMap(({ id, work }) => (work ? [entryOf(id, work)] : []))
          .sort((one, other) => other.savedAt - one.savedAt)
      },

      read: (id) => readWork(fileOf(id)),

      async open(id) {
        if (!isMine(id)) return fail('recoveryTaken')
        claimed.set(id, session)
        const work = await readWork(fileOf(id))
        return work ? ok(work) : fail('recoveryGone')
      },

      async adopt(id) {
        if (claimed.get(id) !== session || id === own) return
        const before = own
        own = id
        claimed.delete(before)
        await inTurn(before, () => rm(fileOf(before), { force: true }))
      },

      async discard(id = own) {
        if (isMine(id)) await inTurn(id, () => rm(fileOf(id), { force: true }))
      },

      close() {
        isClosed = true
        rmSync(fileOf(own), { force: true })
      },

      end() {
        for (const [id, owner] of claimed) if (owner === session) claimed.delete(id)
      },
    }
    claimed.set(own, session)
    return session
  }

  return { openSession, clean: () => sweepTemporary(folder) }
}

function entryOf(id: string, { name, savedAt, file }: UnsavedWork): RecoveryEntry {
  return { id, name, savedAt, fileName: file && basename(file.path) }
}

function isWork(bytes: Buffer): boolean {
  return parsed(bytes.toString('utf8')) !== undefined
}

async function readWork(file: string): Promise<UnsavedWork | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : parsed(text)
}

function parsed(text: string): UnsavedWork | undefined {
  try {
    return workSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
