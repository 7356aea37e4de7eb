import { largestFile } from '../../shared/file/file-size'
import type { FileId, KeepResult, RecoveryEntry, RecoveryPreview, RecoveryResult } from '../../shared/ipc/files'
import { fail, ok } from '../../shared/result'
import type { HeldFile } from './browser-desk'
import { holds, sizeOf } from './file-text'
import type { Keep } from './keep'
import type { FileText } from './platform'

interface UnsavedWork {
  name: string
  /** Not as text or bytes, which the browser would pack while the window waits. */
  content: Blob
  savedAt: number
  file: HeldFile | null
}

/**
 * Unsaved work in IndexedDB, one entry per page. A page holds a lock on its entries for as long as it lives, so that another tab
 * neither offers them as lost nor takes them up.
 */
export function createBrowserRecovery(keep: Keep, remember: (file: HeldFile) => FileId) {
  const mine = new Set<string>()
  let own: string = crypto.randomUUID()
  // One after the other: a discard must not be overtaken by the save after it, nor overtake the one before.
  let queue: Promise<unknown> = hold(own)

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task)
    queue = result.catch(() => undefined)
    return result
  }

  /** Gives whether the entry is this page's alone. */
  async function hold(id: string): Promise<boolean> {
    if (mine.has(id)) return true
    const isHeld = await takeLock(lockOf(id))
    if (isHeld) mine.add(id)
    return isHeld
  }

  async function isFree(): Promise<(id: string) => boolean> {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    const taken = new Set(held.map(({ name }) => name))
    return (id) => mine.has(id) || !taken.has(lockOf(id))
  }

  return {
    save: (work: { name: string; text: FileText; file: HeldFile | null }): Promise<KeepResult> =>
      inTurn(async () => {
        if (sizeOf(work.text) > largestFile) return fail({ code: 'recoveryTooLarge' })
        try {
          const { name, text, file } = work
          const unsaved: UnsavedWork = {
            name,
            content: typeof text === 'string' ? new Blob([text]) : text,
            savedAt: Date.now(),
            file,
          }
          await keep.put('recovery', own, unsaved)
          const kept = await keep.get<UnsavedWork>('recovery', own)
          return kept && (await holds(kept.content, text)) ? ok(null) : fail({ code: 'recoveryFailed' })
        } catch (error) {
          return fail({ code: isFull(error) ? 'recoveryFull' : 'recoveryFailed' })
        }
      }),

    async list(): Promise<RecoveryEntry[]> {
      const entries = await keep.entries<UnsavedWork>('recovery').catch(() => [])
      const isOffered = await isFree()
      return entries
        .filter(([id]) => id !== own && isOffered(id))
        .map(([id, { name, savedAt, file }]) => ({ id, name, savedAt, fileName: file && file.name }))
        .sort((one, other) => other.savedAt - one.savedAt)
    },

    async preview(id: string): Promise<RecoveryPreview | null> {
      const work = await keep.get<UnsavedWork>('recovery', id)
      return work ? { text: await work.content.text(), fileText: await textOf(work.file) } : null
    },

    async open(id: string): Promise<RecoveryResult> {
      if (!(await hold(id))) return fail({ code: 'recoveryTaken' })
      const work = await keep.get<UnsavedWork>('recovery', id)
      if (!work) return fail({ code: 'recoveryGone' })
      return ok({ name: work.name, text: await work.content.text(), file: work.file && remember(work.file) })
    },

    adopt: (id: string): Promise<void> =>
      inTurn(async () => {
        if (!mine.has(id) || id === own) return
        const before = own
        own = id
        await keep.remove('recovery', before)
      }),

    discard: (id?: string): Promise<void> =>
      inTurn(async () => {
        const dropped = id ?? own
        if (await hold(dropped)) await keep.remove('recovery', dropped)
      }),
  }
}

const lockOf = (id: string) => `mailflow-recovery-${id}`

/** For as long as the page lives. True also where the browser has no locks. */
function takeLock(name: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    const holdOn = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock && new Promise<never>(() => undefined)
    }
    navigator.locks.request(name, { ifAvailable: true }, holdOn).catch(() => resolve(false))
  })
}

/** Without asking for a permission that the browser does not remember. */
async function textOf(file: HeldFile | null): Promise<string | null> {
  try {
    return (await (await file?.handle?.getFile())?.text()) ?? null
  } catch {
    return null
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
