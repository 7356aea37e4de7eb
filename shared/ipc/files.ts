import { largestFileWords } from '../file/file-size'
import { mostPixelsWords } from '../picture-size'
import type { Result } from '../result'

/** Stands for a file the user picked. The window holds it and hands it back; it never learns the path. */
export type FileId = string

interface OpenedFile {
  file: FileId
  /** The file's name without its folder, for the title. */
  name: string
  text: string
}

interface SavedFile {
  file: FileId
  name: string
}

export interface RecentFile {
  id: string
  name: string
  /** The name of the folder it is in, to tell two files of one name apart; empty where the browser hides it. */
  folder: string
}

/** Unsaved work that an earlier window left behind. */
export interface RecoveryEntry {
  id: string
  name: string
  /** Milliseconds since 1970. */
  savedAt: number
}

/** Restored work. `file` is where it was last saved, null if it never was. */
export interface RecoveredDesign {
  file: FileId | null
  name: string
  text: string
}

export type OpenError = FileError<
  'cancelled' | 'missing' | 'notAFile' | 'tooLarge' | 'notText' | 'unreadable' | 'forgotten'
>
type SaveError = FileError<
  'cancelled' | 'changedOnDisk' | 'tooLarge' | 'unwritable' | 'diskFull' | 'forgotten' | 'ownFolder'
>
type ExportError = FileError<'cancelled' | 'tooLarge' | 'unwritable' | 'diskFull' | 'ownFolder'>
type RasterizeError = FileError<'tooManyPixels' | 'notADrawing'>

/** `name` is the file's display name where one is known. */
export interface FileError<Code extends FileErrorCode = FileErrorCode> {
  code: Code
  name?: string
}

export type OpenResult = Result<OpenedFile, OpenError>
export type SaveResult = Result<SavedFile, SaveError>
export type ExportResult = Result<{ name: string }, ExportError>
export type RasterizeResult = Result<Uint8Array, RasterizeError>

type FileErrorCode = keyof typeof sentences

const sentences = {
  cancelled: () => '',
  missing: (name: string) => `${name} is no longer where it was. It may have been moved, renamed or deleted.`,
  notAFile: (name: string) => `${name} is a folder or a device, not a file.`,
  tooLarge: (name: string) =>
    `${name} is larger than ${largestFileWords}, the most that Mailflow Studio reads and writes.`,
  notText: (name: string) => `${name} is not UTF-8 text, so it is not a design file.`,
  unreadable: (name: string) =>
    `${name} could not be read. Check that you may open it and that the drive is connected.`,
  forgotten: () => 'The file is not known any more. Choose it again.',
  changedOnDisk: (name: string) => `${name} was changed by another program since you opened it.`,
  unwritable: (name: string) => `${name} could not be written. Check that it is not read-only, or save it elsewhere.`,
  diskFull: (name: string) => `There is no room on the drive for ${name}. Free some space, or save it elsewhere.`,
  ownFolder: () => 'This folder belongs to Mailflow Studio itself. Choose another one.',
  tooManyPixels: () => `The picture would have more than ${mostPixelsWords}. Choose a smaller scale, or export SVG.`,
  notADrawing: () => 'The drawing could not be turned into a picture.',
}

/** What to tell the user; empty for `cancelled`, which needs no words. */
export function fileErrorSentence(error: FileError): string {
  return sentences[error.code](error.name ?? 'The file')
}
