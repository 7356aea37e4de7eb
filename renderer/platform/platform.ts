import type { CommandId } from '../../shared/commands'
import type { FormatId } from '../../shared/exports/formats'
import type { Defaults } from '../../shared/ipc/defaults'
import type { Surroundings } from '../../shared/ipc/diagnostics'
import type {
  ExportResult,
  FileId,
  KeepResult,
  OpenResult,
  RasterizeResult,
  RecentFile,
  RecoveryEntry,
  RecoveryPreview,
  RecoveryResult,
  SaveResult,
} from '../../shared/ipc/files'

/** The text of a file. A blob of it goes from one place to the next without being copied while the window waits. */
export type FileText = string | Blob

/** Everything the window asks of the world outside it. Desktop and browser edition keep the same contract. */
export interface Platform {
  readonly kind: 'desktop' | 'browser'

  /** Call once, when the window listens. Gives the file the app was started with, or null. */
  ready(): Promise<OpenResult | null>

  /** What an administrator states for windows of this machine; nothing in the browser edition. */
  defaults(): Promise<Defaults>

  openDesign(): Promise<OpenResult>
  listRecent(): Promise<RecentFile[]>
  openRecent(id: string): Promise<OpenResult>
  /** The text of a recent file, to look at; null where it is gone, too large for that, or may not be read without asking. */
  previewRecent(id: string): Promise<string | null>

  /** What stands in a file now, to compare with; null where it cannot be read as text. */
  textNow(file: FileId): Promise<string | null>
  /** What stands in a file now. From then on that is what is known of it. */
  reopen(file: FileId): Promise<OpenResult>

  /**
   * Resolves when the bytes are on disk. Without `file`, or with `as`, the user is asked where. Saves that overlap are written one
   * after the other. Gives `changedOnDisk` if the file has another content than the one that was read or written last, and
   * `hardLinked` if it has several names; call again with `overwrite` once the user agrees.
   */
  saveDesign(request: SaveRequest): Promise<SaveResult>
  exportFile(request: ExportRequest): Promise<ExportResult>

  /** The SVG as PNG bytes, `scale` times its size. */
  rasterize(svg: string, scale: number): Promise<RasterizeResult>

  /** Which file the window shows. Whoever shows the same one is told. */
  setOpenFile(file: FileId | null): void
  /** While dirty, closing the window asks first. */
  setDirty(dirty: boolean): void
  setTitle(title: string): void

  /** Keeps the unsaved work of this window, in place of what it kept before; that stays if it fails. Never rejects. */
  saveRecovery(work: { name: string; text: FileText; file: FileId | null }): Promise<KeepResult>
  /** What windows that ended without saving left behind, and no other window has taken up. */
  listRecovery(): Promise<RecoveryEntry[]>
  /** To look at before it is taken up; null where it is gone. */
  previewRecovery(id: string): Promise<RecoveryPreview | null>
  /** Gives the work back to this window alone. It stays kept as it is until it is adopted. */
  openRecovery(id: string): Promise<RecoveryResult>
  /** What was opened is shown: from now on it is what this window keeps, and what it kept before goes. */
  adoptRecovery(id: string): Promise<void>
  /** Drops one entry, or without an id this window's own: call it after a save and when changes are thrown away. */
  discardRecovery(id?: string): Promise<void>

  readClipboard(): Promise<string>
  writeClipboard(text: string): Promise<void>

  /** Copied objects, in every form that the system takes: as text, as our own format and as a picture. Rejects where it may not. */
  writeObjects(content: CopiedObjects): Promise<void>
  /** Copied objects in our own format where the clipboard has them, else its text. Rejects where the page may not read it. */
  readObjects(): Promise<string>

  /** What the edition tells of itself for a report of a fault. */
  surroundings(): Promise<Surroundings>
  /** A fault of the page: on the desktop its kind and its places are logged, in the browser edition nothing. */
  noteFault(error: unknown): void

  /** Opens an `https:` page in the user's browser. */
  openLink(url: string): void

  /** A menu entry was chosen. The browser edition has no menu and never calls. Gives a function that stops listening. */
  onCommand(listener: (command: CommandId) => void): () => void
  /** A file came from outside: a second start of the app, a double click, the menu's recent files. */
  onOpenedFile(listener: (result: OpenResult) => void): () => void
  /** Another window shows the file that this one shows, too. The desktop edition brings that one to the front and never calls. */
  onOpenElsewhere(listener: (name: string) => void): () => void
  /** The user closed the window and chose to save. Save, then tell `decided` whether that succeeded. */
  onCloseRequested(listener: (decided: (saved: boolean) => void) => void): () => void
}

export interface CopiedObjects {
  text: string
  objects: string
  /** PNG. */
  picture?: Uint8Array
}

export interface SaveRequest {
  text: string
  as: boolean
  file: FileId | null
  /** Offered when the user is asked, with its extension: `Contoso.mailflow`. */
  suggestedName: string
  overwrite?: boolean
}

export interface ExportRequest {
  format: FormatId
  suggestedName: string
  content: string | Uint8Array
}
