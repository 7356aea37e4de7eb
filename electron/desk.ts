import { basename, dirname } from 'node:path'
import { isFormatId } from '../shared/exports/formats'
import type { ExportResult, FileId, OpenResult, RecoveredDesign, SaveResult } from '../shared/ipc/files'
import { fail, ok, type Result } from '../shared/result'
import type { FileKind } from './dialogs'
import { hasChangedOnDisk, liesIn, readDesignFile, writeWholeFile } from './files'
import type { KnownFile, KnownFiles } from './known-files'
import type { RecentFiles } from './recent'
import type { Recovery } from './recovery'

export interface DeskServices {
  known: KnownFiles
  recent: RecentFiles
  recovery: Recovery
  keepBackup(path: string): Promise<void>
  askWhatToOpen(): Promise<string | undefined>
  askWhereToSave(kind: FileKind, suggestedName: string, beside?: string): Promise<string | undefined>
  /** Folders that nothing may be written into: the app's own. */
  closedFolders: string[]
  /** A dialog or a start ended in this folder, with this file. */
  used(path: string): void
}

export interface SaveInput {
  text: string
  as: boolean
  file: FileId | null
  suggestedName: string
  overwrite?: boolean | undefined
}

export type Desk = ReturnType<typeof createDesk>

/** Opens, saves and exports. It alone knows which path an id stands for. */
export function createDesk(services: DeskServices) {
  const { known, recent, recovery } = services

  async function openPath(path: string): Promise<OpenResult> {
    const read = await readDesignFile(path)
    if (!read.ok) return read
    const { text, name } = read.value
    await noteUse(read.value.path)
    return ok({ file: known.remember(read.value), name, text })
  }

  async function noteUse(path: string) {
    await recent.add(path)
    services.used(path)
  }

  async function write(path: string, input: SaveInput, expected?: KnownFile): Promise<SaveResult> {
    if (await liesIn(path, services.closedFolders)) return fail({ code: 'ownFolder' })
    if (expected && !input.overwrite && (await hasChangedOnDisk(path, expected.stamp))) {
      return fail({ code: 'changedOnDisk', name: basename(path) })
    }
    await services.keepBackup(path)
    const written = await writeWholeFile(path, input.text)
    if (!written.ok) return written
    await noteUse(written.value.path)
    return ok({ file: known.remember(written.value), name: basename(path) })
  }

  return {
    openPath,

    async openDesign(): Promise<OpenResult> {
      const path = await services.askWhatToOpen()
      return path === undefined ? fail({ code: 'cancelled' }) : openPath(path)
    },

    async openRecent(id: string): Promise<OpenResult> {
      const path = recent.pathOf(id)
      if (path === undefined) return fail({ code: 'forgotten' })
      const opened = await openPath(path)
      if (!opened.ok && opened.error.code === 'missing') await recent.drop(id)
      return opened
    },

    async saveDesign(input: SaveInput): Promise<SaveResult> {
      const current = input.file === null ? undefined : known.find(input.file)
      if (input.file !== null && !current) return fail({ code: 'forgotten' })
      if (current && !input.as) return write(current.path, input, current)
      const path = await services.askWhereToSave('design', input.suggestedName, current && dirname(current.path))
      return path === undefined ? fail({ code: 'cancelled' }) : write(path, input)
    },

    async exportFile(format: string, suggestedName: string, content: string | Uint8Array): Promise<ExportResult> {
      if (!isFormatId(format)) throw new Error(`Refused to export in the unknown format ${format}`)
      const path = await services.askWhereToSave(format, suggestedName)
      if (path === undefined) return fail({ code: 'cancelled' })
      if (await liesIn(path, services.closedFolders)) return fail({ code: 'ownFolder' })
      const written = await writeWholeFile(path, content)
      if (!written.ok) return written
      services.used(path)
      return ok({ name: basename(path) })
    },

    saveRecovery(work: { name: string; text: string; file: FileId | null }): Promise<void> {
      const current = work.file === null ? undefined : known.find(work.file)
      return recovery.save({ name: work.name, text: work.text, file: current ? pick(current) : null })
    },

    /** The file is taken up with the stamp it had: if it has changed since, the next save says so. */
    async openRecovery(id: string): Promise<Result<RecoveredDesign, 'missing'>> {
      const work = await recovery.adopt(id)
      if (!work) return fail('missing')
      return ok({ name: work.name, text: work.text, file: work.file && known.remember(work.file) })
    },
  }
}

function pick({ path, stamp }: KnownFile): KnownFile {
  return { path, stamp }
}
