import type { CommandId } from '../../shared/commands'
import type { FormatId } from '../../shared/exports/formats'
import type {
  ExportResult,
  FileId,
  OpenResult,
  RasterizeResult,
  RecentFile,
  RecoveredDesign,
  RecoveryEntry,
  SaveResult,
} from '../../shared/ipc/files'
import type { Result } from '../../shared/result'

/** Everything the window asks of the world outside it. Desktop and browser edition keep the same contract. */
export interface Platform {
  readonly kind: 'desktop' | 'browser'

  /** Call once, when the window listens. Gives the file the app was started with, or null. */
  ready(): Promise<OpenResult | null>

  openDesign(): Promise<OpenResult>
  listRecent(): Promise<RecentFile[]>
  openRecent(id: string): Promise<OpenResult>

  /**
   * Resolves when the bytes are on disk. Without `file`, or with `as`, the user is asked where.
   * Gives `changedOnDisk` if another program wrote the file since; call again with `overwrite` once the user agrees.
   */
  saveDesign(request: SaveRequest): Promise<SaveResult>
  exportFile(request: ExportRequest): Promise<ExportResult>

  /** The SVG as PNG bytes, `scale` times its size. */
  rasterize(svg: string, scale: number): Promise<RasterizeResult>

  /** While dirty, closing the window asks first. */
  setDirty(dirty: boolean): void
  setTitle(title: string): void

  /** Keeps the unsaved work of this window, in place of what it kept before. Call a second or two after each change. */
  saveRecovery(work: { name: string; text: string; file: FileId | null }): Promise<void>
  /** What windows that ended without saving left behind. */
  listRecovery(): Promise<RecoveryEntry[]>
  /** Gives the work back; from then on it counts as this window's own. */
  openRecovery(id: string): Promise<Result<RecoveredDesign, 'missing'>>
  /** Drops one entry, or without an id this window's own: call it after a save and when changes are thrown away. */
  discardRecovery(id?: string): Promise<void>

  readClipboard(): Promise<string>
  writeClipboard(text: string): Promise<void>

  /** Opens an `https:` page in the user's browser. */
  openLink(url: string): void

  /** A menu entry was chosen. The browser edition has no menu and never calls. Gives a function that stops listening. */
  onCommand(listener: (command: CommandId) => void): () => void
  /** A file came from outside: a second start of the app, a double click, the menu's recent files. */
  onOpenedFile(listener: (result: OpenResult) => void): () => void
  /** The user closed the window and chose to save. Save, then tell `decided` whether that succeeded. */
  onCloseRequested(listener: (decided: (saved: boolean) => void) => void): () => void
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
