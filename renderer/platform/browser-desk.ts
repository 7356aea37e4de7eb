import { largestFile } from '../../shared/file/file-size'
import type { ExportResult, FileId, OpenResult, RecentFile, SaveResult } from '../../shared/ipc/files'
import { fail, ok } from '../../shared/result'
import { chooseFile, download, hasPickers, isAllowed, pickToOpen, pickToSave, writeHandle } from './browser-files'
import type { Keep } from './keep'
import type { ExportRequest, SaveRequest } from './platform'

/** A file without a handle was chosen or downloaded in a browser without pickers: it cannot be written again. */
export interface KnownFile {
  name: string
  handle?: FileSystemFileHandle
  modified?: number
}

interface RecentEntry {
  name: string
  handle: FileSystemFileHandle
  usedAt: number
}

const keptRecent = 10

/** Opens, saves and exports in a browser. Handles stand behind the ids that the window holds. */
export function createBrowserDesk(keep: Keep) {
  const known = new Map<FileId, KnownFile>()

  function remember(file: KnownFile): FileId {
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

  async function openHandle(handle: FileSystemFileHandle): Promise<OpenResult> {
    if (!(await isAllowed(handle, 'read'))) return fail({ code: 'unreadable', name: handle.name })
    const file = await handle.getFile().catch(() => undefined)
    if (!file) return fail({ code: 'missing', name: handle.name })
    const opened = await readFile(file, handle)
    if (opened.ok) await noteUse(handle).catch(() => undefined)
    return opened
  }

  async function readFile(file: File, handle?: FileSystemFileHandle): Promise<OpenResult> {
    if (file.size > largestFile) return fail({ code: 'tooLarge', name: file.name })
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
      const id = remember({ name: file.name, modified: file.lastModified, ...(handle && { handle }) })
      return ok({ file: id, name: file.name, text })
    } catch (error) {
      return fail({ code: error instanceof TypeError ? 'notText' : 'unreadable', name: file.name })
    }
  }

  async function writeDesign(handle: FileSystemFileHandle, text: string, id?: FileId): Promise<SaveResult> {
    const { name } = handle
    if (new Blob([text]).size > largestFile) return fail({ code: 'tooLarge', name })
    try {
      if (!(await isAllowed(handle, 'readwrite'))) return fail({ code: 'unwritable', name })
      await writeHandle(handle, text)
      const saved: KnownFile = { name, handle, modified: (await handle.getFile()).lastModified }
      if (id) known.set(id, saved)
      await noteUse(handle).catch(() => undefined)
      return ok({ file: id ?? remember(saved), name })
    } catch (error) {
      return fail({ code: writeErrorCode(error), name })
    }
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

    async saveDesign({ text, as, file, suggestedName, overwrite }: SaveRequest): Promise<SaveResult> {
      const current = file === null ? undefined : known.get(file)
      if (file !== null && !current) return fail({ code: 'forgotten' })
      if (current?.handle && file !== null && !as) {
        if (!overwrite && (await hasChanged(current))) return fail({ code: 'changedOnDisk', name: current.name })
        return writeDesign(current.handle, text, file)
      }
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

/** A file that is gone has not changed: it is written anew. */
async function hasChanged({ handle, modified }: KnownFile): Promise<boolean> {
  const file = await handle?.getFile().catch(() => undefined)
  return file !== undefined && file.lastModified !== modified
}

function writeErrorCode(error: unknown): 'diskFull' | 'unwritable' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'diskFull' : 'unwritable'
}
