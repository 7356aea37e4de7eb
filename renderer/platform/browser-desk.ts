import { largestFile, largestPreview } from '../../shared/file/file-size'
import type { ExportResult, FileId, OpenResult, RecentFile, SaveResult, WriteError } from '../../shared/ipc/files'
import { fail, ok } from '../../shared/result'
import {
  chooseFile,
  download,
  hasPickers,
  isAllowed,
  mayRead,
  pickToOpen,
  pickToSave,
  writeHandle,
} from './browser-files'
import type { Keep } from './keep'
import type { ExportRequest, SaveRequest } from './platform'

/** A file without a handle was chosen or downloaded in a browser without pickers: it cannot be written again. */
export interface HeldFile {
  name: string
  handle?: FileSystemFileHandle
  /** Of the content that was read or written last. */
  hash?: string
}

interface RecentEntry {
  name: string
  handle: FileSystemFileHandle
  usedAt: number
}

const keptRecent = 10

/** Opens, saves and exports in a browser. Handles stand behind the ids that the window holds. */
export function createBrowserDesk(keep: Keep) {
  const known = new Map<FileId, HeldFile>()

  function remember(file: HeldFile): FileId {
    const id = crypto.randomUUID()
    known.set(id, file)
    return id
  }

  async function recentEntries(): Promise<[string, RecentEntry][]> {
    const entries = await keep.entries<RecentEntry>('recent').catch(() => [])
    return entries.sort(([, one], [, other]) => other.usedAt - one.usedAt)
  }

  async function noteUse(handle: FileSystemFileHandle) {
    const entries = await recentEntries()
    const same = await Promise.all(entries.map(([, entry]) => entry.handle.isSameEntry(handle).catch(() => false)))
    const stale = entries.filter((_, index) => same[index] || index >= keptRecent - 1)
    await Promise.all(stale.map(([id]) => keep.remove('recent', id)))
    await keep.put('recent', crypto.randomUUID(), { name: handle.name, handle, usedAt: Date.now() })
  }

  async function openHandle(handle: FileSystemFileHandle, id?: FileId): Promise<OpenResult> {
    if (!(await isAllowed(handle, 'read'))) return fail({ code: 'unreadable', name: handle.name })
    const file = await handle.getFile().catch(() => undefined)
    if (!file) return fail({ code: 'missing', name: handle.name })
    const opened = await readFile(file, handle, id)
    if (opened.ok) await noteUse(handle).catch(() => undefined)
    return opened
  }

  async function readFile(file: File, handle?: FileSystemFileHandle, id?: FileId): Promise<OpenResult> {
    if (file.size > largestFile) return fail({ code: 'tooLarge', name: file.name })
    try {
      const bytes = await file.arrayBuffer()
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      const opened: HeldFile = { name: file.name, ...(handle && { handle, hash: await contentHash(bytes) }) }
      if (id) known.set(id, opened)
      return ok({ file: id ?? remember(opened), name: file.name, text })
    } catch (error) {
      return fail({ code: error instanceof TypeError ? 'notText' : 'unreadable', name: file.name })
    }
  }

  /** `id`: the file is open, and its content must be the one that is known. Tabs take turns. */
  function writeDesign(handle: FileSystemFileHandle, text: string, id?: FileId, overwrite = true): Promise<SaveResult> {
    return inTurn(handle.name, async () => {
      const { name } = handle
      const bytes = new TextEncoder().encode(text)
      if (bytes.byteLength > largestFile) return fail({ code: 'tooLarge', name })
      try {
        if (!(await isAllowed(handle, 'readwrite'))) return fail({ code: 'refused', name })
        const hash = await contentHash(bytes)
        const expected = [id && known.get(id)?.hash, hash]
        if (!overwrite && (await isForeign(handle, expected))) return fail({ code: 'changedOnDisk', name })
        await writeHandle(handle, bytes)
        if (await isForeign(handle, [hash])) return fail({ code: 'notKept', name })
        const saved: HeldFile = { name, handle, hash }
        if (id) known.set(id, saved)
        await noteUse(handle).catch(() => undefined)
        return ok({ file: id ?? remember(saved), name })
      } catch (error) {
        return fail({ code: writeErrorCode(error), name })
      }
    })
  }

  return {
    known: (id: FileId | null) => (id === null ? undefined : known.get(id)),
    remember,
    openHandle,

    async openDesign(): Promise<OpenResult> {
      if (!hasPickers()) {
        const file = await chooseFile()
        return file ? readFile(file) : fail({ code: 'cancelled' })
      }
      const handle = await pickToOpen()
      return handle ? openHandle(handle) : fail({ code: 'cancelled' })
    },

    async listRecent(): Promise<RecentFile[]> {
      return (await recentEntries()).map(([id, { name }]) => ({ id, name, folder: '' }))
    },

    async openRecent(id: string): Promise<OpenResult> {
      const entry = await keep.get<RecentEntry>('recent', id)
      if (!entry) return fail({ code: 'forgotten' })
      const opened = await openHandle(entry.handle)
      if (!opened.ok && opened.error.code === 'missing') await keep.remove('recent', id)
      return opened
    },

    async previewRecent(id: string): Promise<string | null> {
      const entry = await keep.get<RecentEntry>('recent', id).catch(() => undefined)
      if (!entry || !(await mayRead(entry.handle))) return null
      const file = await entry.handle.getFile().catch(() => undefined)
      return file && file.size <= largestPreview ? file.text().catch(() => null) : null
    },

    async textNow(file: FileId): Promise<string | null> {
      const present = await known
        .get(file)
        ?.handle?.getFile()
        .catch(() => undefined)
      return (await present?.text().catch(() => null)) ?? null
    },

    async reopen(file: FileId): Promise<OpenResult> {
      const current = known.get(file)
      return current?.handle ? openHandle(current.handle, file) : fail({ code: 'forgotten' })
    },

    async saveDesign({ text, as, file, suggestedName, overwrite }: SaveRequest): Promise<SaveResult> {
      const current = file === null ? undefined : known.get(file)
      if (file !== null && !current) return fail({ code: 'forgotten' })
      if (current?.handle && file !== null && !as) return writeDesign(current.handle, text, file, overwrite ?? false)
      if (!hasPickers()) {
        const name = as || !current ? suggestedName : current.name
        download('design', name, text)
        return ok({ file: remember({ name }), name })
      }
      const handle = await pickToSave('design', suggestedName)
      return handle ? writeDesign(handle, text) : fail({ code: 'cancelled' })
    },

    async exportFile({ format, suggestedName, content }: ExportRequest): Promise<ExportResult> {
      const blob = new Blob([content as BlobPart])
      if (blob.size > largestFile) return fail({ code: 'tooLarge', name: suggestedName })
      if (!hasPickers()) {
        download(format, suggestedName, blob)
        return ok({ name: suggestedName })
      }
      const handle = await pickToSave(format, suggestedName)
      if (!handle) return fail({ code: 'cancelled' })
      try {
        await writeHandle(handle, blob)
        return ok({ name: handle.name })
      } catch (error) {
        return fail({ code: writeErrorCode(error), name: handle.name })
      }
    },
  }
}

/** Whether the file has another content than any of these. A file that is gone has not: it is written anew. */
async function isForeign(handle: FileSystemFileHandle, hashes: readonly (string | undefined)[]): Promise<boolean> {
  const file = await handle.getFile().catch(() => undefined)
  return file !== undefined && !hashes.includes(await contentHash(await file.arrayBuffer()))
}

async function contentHash(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Runs the task after those of the same name, also of other tabs, in the order in which they were given. */
function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(`mailflow-file-${name}`, task) : task()
}

function writeErrorCode(error: unknown): WriteError['code'] {
  return (error instanceof DOMException && writeErrorCodes[error.name]) || 'unwritable'
}

const writeErrorCodes: Readonly<Record<string, WriteError['code']>> = {
  QuotaExceededError: 'diskFull',
  NotAllowedError: 'refused',
  NotFoundError: 'folderGone',
  NoModificationAllowedError: 'inUse',
}
