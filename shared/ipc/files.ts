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
  /** The name of the file that it was last saved in; null where it never was. */
  fileName: string | null
  /** Milliseconds since 1970. */
  savedAt: number
}

/** What is looked at before it is taken up: the unsaved work, and its file as it is now; null where there is none to read. */
export interface RecoveryPreview {
  text: string
  fileText: string | null
}

/** Restored work. `file` is where it was last saved, null if it never was. */
export interface RecoveredDesign {
  file: FileId | null
  name: string
  text: string
}

export type OpenError = FileError<
  'cancelled' | 'missing' | 'notAFile' | 'tooLarge' | 'notText' | 'unreadable' | 'forgotten' | 'outsidePolicy'
>
/** Why a file is not written. */
export type WriteError = FileError<
  | 'tooLarge'
  | 'unwritable'
  | 'diskFull'
  | 'ownFolder'
  | 'outsidePolicy'
  | 'folderGone'
  | 'notAFile'
  | 'brokenLink'
  | 'readOnly'
  | 'hardLinked'
  | 'nameTooLong'
  | 'refused'
  | 'inUse'
  | 'notKept'
>
type SaveError = WriteError | FileError<'cancelled' | 'changedOnDisk' | 'forgotten' | 'noBackup' | 'openElsewhere'>
type ExportError = WriteError | FileError<'cancelled'>
type KeepError = FileError<'recoveryFull' | 'recoveryFailed' | 'recoveryTooLarge'>
type RecoveryError = FileError<'recoveryGone' | 'recoveryTaken'>
type RasterizeError = FileError<'tooManyPixels' | 'notADrawing'>

/** `name` is the file's display name where one is known. */
export interface FileError<Code extends FileErrorCode = FileErrorCode> {
  code: Code
  name?: string
}

export type OpenResult = Result<OpenedFile, OpenError>
export type SaveResult = Result<SavedFile, SaveError>
export type ExportResult = Result<{ name: string }, ExportError>
/** Of keeping unsaved work: what is told is how to be safe nevertheless. */
export type KeepResult = Result<null, KeepError>
export type RecoveryResult = Result<RecoveredDesign, RecoveryError>
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
  unwritable: (name: string) => `${name} could not be written. Check the drive, or save it elsewhere.`,
  diskFull: (name: string) => `There is no room on the drive for ${name}. Free some space, or save it elsewhere.`,
  folderGone: (name: string) =>
    `The folder of ${name} is no longer there: it was moved, renamed or deleted, or its drive is not connected. Save it elsewhere.`,
  brokenLink: (name: string) => `${name} is a link to a file that is not there. Save under another name.`,
  readOnly: (name: string) => `${name} is read-only. Save under another name, or allow writing to it first.`,
  hardLinked: (name: string) =>
    `${name} is one file with several names (hard links). Saving gives this name a file of its own, and the others keep the old content.`,
  nameTooLong: () => 'The name is longer than the drive allows. Choose a shorter one.',
  refused: (name: string) =>
    `You may not write ${name} in its folder. Save it elsewhere, or ask for the right to write there.`,
  inUse: (name: string) =>
    `${name} is held by another program, or protected against changes. Close it there and save again, or save it elsewhere.`,
  notKept: (name: string) =>
    `The drive did not keep what was written to ${name}. Save it elsewhere, and have the drive checked.`,
  noBackup: (name: string) =>
    `What the other program wrote to ${name} could not be kept as a backup, so it was not written over. Save your version elsewhere.`,
  openElsewhere: (name: string) => `${name} is open in another window. Close it there first, or choose another name.`,
  recoveryFull: () =>
    'There is no room on the drive to keep your unsaved work in case of a crash. Free some space, or save the design now.',
  recoveryFailed: () => 'Your unsaved work cannot be kept in case of a crash, so save the design now.',
  recoveryTooLarge: () => 'The design is too large to keep your unsaved work in case of a crash, so save it now.',
  recoveryGone: () => 'The unsaved work is no longer there.',
  recoveryTaken: () => 'Another window has taken this unsaved work up.',
  outsidePolicy: (name: string) =>
    `The policy of this computer does not allow the folder of ${name}. Choose a folder that it allows, or ask your administrator.`,
  ownFolder: () => 'This folder belongs to Mailflow Studio itself. Choose another one.',
  tooManyPixels: () => `The picture would have more than ${mostPixelsWords}. Choose a smaller scale, or export SVG.`,
  notADrawing: () => 'The drawing could not be turned into a picture.',
}

/** What to tell the user; empty for `cancelled`, which needs no words. */
export function fileErrorSentence(error: FileError): string {
  return sentences[error.code](error.name ?? 'The file')
}
