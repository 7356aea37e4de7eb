import { basename, dirname } from 'node:path'
import { contentHash } from '../disk/content-hash'
import { codeOf } from '../disk/disk'
import type { Queues } from '../disk/in-turn'
import { readAtMost } from '../disk/read-at-most'
import { writeTarget } from '../disk/write-target'
import { isFormatId } from '../shared/exports/formats'
import { largestFile, largestPreview } from '../shared/file/file-size'
import type { ExportResult, FileId, OpenResult, RecoveryPreview, RecoveryResult, SaveResult } from '../shared/ipc/files'
import { fail, ok } from '../shared/result'
import type { Backups } from './backup'
import type { FileKind } from './dialogs'
import { liesIn, readDesignFile, writeError, writeUserFile } from './files'
import type { KnownFiles } from './known-files'
import type { RecentFiles } from './recent'
import type { RecoverySession } from './recovery'
import type { WrittenFolders } from './written-folders'

export interface DeskServices {
  known: KnownFiles
  recent: RecentFiles
  written: WrittenFolders
  backups: Backups
  /** Of all windows. Saves of one file never overlap: the newest is written last, and each knows what the one before wrote. */
  inTurn: Queues
  /** Whether another window shows the file of that path, with links resolved; it is brought to the front then. */
  isShownElsewhere(path: string): boolean
  /** Of the page that asks. */
  recovery(): RecoverySession
  askWhatToOpen(): Promise<string | undefined>
  askWhereToSave(kind: FileKind, suggestedName: string, beside?: string): Promise<string | undefined>
  /** Folders that nothing may be written into: the app's own. */
  closedFolders: string[]
  /** Whether the policy of the machine allows the file, wherever it leads to as a link. */
  mayUse(path: string): Promise<boolean>
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
  const { known, recent, recovery, inTurn } = services
  /** What a save that failed may have written: no other program did. */
  const attempted = new Map<string, string>()

  /** What is handed over is what was asked about: the path with its links resolved. */
  async function readAllowed(path: string, most?: number): ReturnType<typeof readDesignFile> {
    const read = await readDesignFile(path, most)
    if (!read.ok || (await services.mayUse(read.value.path))) return read
    return fail({ code: 'outsidePolicy', name: read.value.name })
  }

  async function openPath(path: string): Promise<OpenResult> {
    const read = await readAllowed(path)
    if (!read.ok) return read
    if (services.isShownElsewhere(read.value.path)) return fail({ code: 'cancelled' })
    const { text, name } = read.value
    await noteUse(read.value.path)
    return ok({ file: known.remember(read.value), name, text })
  }

  async function noteUse(path: string) {
    await recent.add(path)
    services.used(path)
  }

  /** `file`: the one that is open, whose content must be the one that is known. */
  function write(path: string, input: SaveInput, file?: FileId): Promise<SaveResult> {
    return inTurn(`asked for ${path}`, () => writeNext(path, input, file))
  }

  async function writeNext(path: string, { text, overwrite = false }: SaveInput, file?: FileId): Promise<SaveResult> {
    const name = basename(path)
    // Whoever picked the name in a dialog has agreed that it gets another content.
    const options = { partNames: overwrite || file === undefined }
    const target = await writeTarget(path, options)
    if (!target.ok) return fail(writeError(target.error, path))
    const place = target.value.path
    if (await liesIn(place, services.closedFolders)) return fail({ code: 'ownFolder' })
    if (!(await services.mayUse(place))) return fail({ code: 'outsidePolicy', name })
    if (file === undefined && services.isShownElsewhere(place)) return fail({ code: 'openElsewhere', name })
    return inTurn(place, async () => {
      const hash = contentHash(text)
      const present = await contentOf(place)
      if (present === 'unreadable' && !overwrite) return fail({ code: 'refused', name })
      const expected = file !== undefined ? [known.find(file)?.hash, attempted.get(place), hash] : undefined
      const isForeign = expected !== undefined && isBytes(present) && !expected.includes(contentHash(present))
      if (isForeign && !overwrite) return fail({ code: 'changedOnDisk', name })
      const isSafe =
        !isBytes(present) || (await services.backups.keep(place, present, isForeign || expected === undefined))
      if (isForeign && !isSafe) return fail({ code: 'noBackup', name })
      await services.written.note(dirname(place))
      attempted.set(place, hash)
      const written = await writeUserFile(place, text, options)
      if (!written.ok) return written
      attempted.delete(place)
      await noteUse(place)
      return ok({ file: known.remember(written.value), name })
    })
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

    /** To look at: nothing is opened, and the list stays as it is. What is too large for that is not read. */
    async previewRecent(id: string): Promise<string | null> {
      const path = recent.pathOf(id)
      const read = path !== undefined && (await readAllowed(path, largestPreview))
      return read && read.ok ? read.value.text : null
    },

    /** What stands in the file now, to look at. */
    async textNow(file: FileId): Promise<string | null> {
      const current = known.find(file)
      const read = current && (await readAllowed(current.path))
      return read?.ok ? read.value.text : null
    },

    /** What stands in the file now: from then on that is what is known of it. */
    async reopen(file: FileId): Promise<OpenResult> {
      const current = known.find(file)
      return current ? openPath(current.path) : fail({ code: 'forgotten' })
    },

    async saveDesign(input: SaveInput): Promise<SaveResult> {
      const current = input.file === null ? undefined : known.find(input.file)
      if (input.file !== null && !current) return fail({ code: 'forgotten' })
      if (current && input.file !== null && !input.as) return write(current.path, input, input.file)
      const path = await services.askWhereToSave('design', input.suggestedName, current && dirname(current.path))
      return path === undefined ? fail({ code: 'cancelled' }) : write(path, input)
    },

    async exportFile(format: string, suggestedName: string, content: string | Uint8Array): Promise<ExportResult> {
      if (!isFormatId(format)) throw new Error(`Refused to export in the unknown format ${format}`)
      const path = await services.askWhereToSave(format, suggestedName)
      if (path === undefined) return fail({ code: 'cancelled' })
      if (await liesIn(path, services.closedFolders)) return fail({ code: 'ownFolder' })
      if (!(await services.mayUse(path))) return fail({ code: 'outsidePolicy', name: basename(path) })
      await services.written.note(dirname(path))
      const written = await inTurn(path, () => writeUserFile(path, content, { partNames: true }))
      if (!written.ok) return written
      services.used(path)
      return ok({ name: basename(path) })
    },

    saveRecovery({ name, text, file }: { name: string; text: string | Uint8Array; file: FileId | null }) {
      const current = file === null ? undefined : known.find(file)
      return recovery().save({
        name,
        text: typeof text === 'string' ? text : Buffer.from(text).toString('utf8'),
        file: current ?? null,
      })
    },

    /** To look at: nothing is taken up. */
    async previewRecovery(id: string): Promise<RecoveryPreview | null> {
      const work = await recovery().read(id)
      if (!work) return null
      const file = work.file && (await readAllowed(work.file.path))
      return { text: work.text, fileText: file?.ok ? file.value.text : null }
    },

    /** The file is taken up with the content it had: if that has changed since, the next save says so. */
    async openRecovery(id: string): Promise<RecoveryResult> {
      const work = await recovery().open(id)
      if (!work.ok) return fail({ code: work.error })
      const { name, text, file } = work.value
      return ok({ name, text, file: file && known.remember(file) })
    },
  }
}

/** The bytes that would be written over, `gone` where nothing is; what is larger than any design counts as unreadable. */
async function contentOf(path: string): Promise<Buffer | 'gone' | 'unreadable'> {
  try {
    const bytes = await readAtMost(path, largestFile)
    return typeof bytes === 'string' ? 'unreadable' : bytes
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : 'unreadable'
  }
}

function isBytes(content: Buffer | 'gone' | 'unreadable'): content is Buffer {
  return typeof content !== 'string'
}
