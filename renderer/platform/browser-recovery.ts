import type { FileId, RecoveredDesign, RecoveryEntry } from '../../shared/ipc/files'
import { fail, ok, type Result } from '../../shared/result'
import type { KnownFile } from './browser-desk'
import type { Keep } from './keep'

interface UnsavedWork {
  name: string
  text: string
  savedAt: number
  file: KnownFile | null
}

/**
 * Unsaved work in IndexedDB, one entry per page. A page holds a lock on its entry for as long as it lives,
 * so that another tab does not offer it as lost.
 */
export function createBrowserRecovery(keep: Keep, remember: (file: KnownFile) => FileId) {
  let own: string = crypto.randomUUID()
  hold(own)

  async function heldLocks(): Promise<Set<string | undefined>> {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    return new Set(held.map(({ name }) => name))
  }

  return {
    save: (work: { name: string; text: string; file: KnownFile | null }) =>
      keep.put('recovery', own, { ...work, savedAt: Date.now() }),

    async list(): Promise<RecoveryEntry[]> {
      const entries = await keep.entries<UnsavedWork>('recovery').catch(() => [])
      const held = await heldLocks()
      return entries
        .filter(([id]) => id !== own && !held.has(lockOf(id)))
        .map(([id, { name, savedAt }]) => ({ id, name, savedAt }))
        .sort((one, other) => other.savedAt - one.savedAt)
    },

    async open(id: string): Promise<Result<RecoveredDesign, 'missing'>> {
      const work = await keep.get<UnsavedWork>('recovery', id)
      if (!work) return fail('missing')
      own = id
      hold(id)
      return ok({ name: work.name, text: work.text, file: work.file && remember(work.file) })
    },

    discard: (id: string = own) => keep.remove('recovery', id),
  }
}

const lockOf = (id: string) => `mailflow-recovery-${id}`

function hold(id: string) {
  void navigator.locks?.request(lockOf(id), () => new Promise<never>(() => undefined)).catch(() => undefined)
}
