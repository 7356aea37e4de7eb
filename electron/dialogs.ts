import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import { formatNamed, type FormatId } from '../shared/exports/formats'
import type { CloseAnswer } from './closing'

export type FileKind = 'design' | FormatId

const designFilter: FileFilter = { name: 'Mailflow design', extensions: ['mailflow'] }

function filterOf(kind: FileKind): FileFilter {
  if (kind === 'design') return designFilter
  const { fileType, extension } = formatNamed(kind)
  return { name: fileType, extensions: [extension] }
}

export async function askWhatToOpen(window: BrowserWindow, folder: string): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    defaultPath: folder,
    filters: [designFilter, { name: 'All files', extensions: ['*'] }],
  })
  return answer.canceled ? undefined : answer.filePaths[0]
}

/** Where to write. A name without extension gets one, and is asked about again if that file exists already. */
export async function askWhereToSave(
  window: BrowserWindow,
  kind: FileKind,
  folder: string,
  suggestedName: string,
): Promise<string | undefined> {
  const filter = filterOf(kind)
  // The name comes from the page: only its last part counts, so that it cannot lead to another folder.
  const defaultPath = join(folder, basename(suggestedName.replaceAll('\\', '/')))
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [filter] })
  if (canceled || !filePath) return undefined
  if (extname(filePath)) return filePath
  const complete = `${filePath}.${filter.extensions[0]}`
  return existsSync(complete) ? askWhereToSave(window, kind, folder, basename(complete)) : complete
}

const closeAnswers: CloseAnswer[] = ['save', 'discard', 'cancel']

export async function askBeforeClosing(window: BrowserWindow): Promise<CloseAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Save the changes to this design?',
    detail: 'Changes that are not saved are lost.',
    buttons: ['Save', 'Don’t save', 'Cancel'],
    defaultId: closeAnswers.indexOf('save'),
    cancelId: closeAnswers.indexOf('cancel'),
    noLink: true,
  })
  return closeAnswers[response] ?? 'cancel'
}

/** The page has ended by itself. True: load it again; the last unsaved work is offered there. */
export async function askAfterCrash(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: 'Load it again to restore the unsaved work of a few seconds ago.',
    buttons: ['Load again', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

/** The page does not answer. True: load it again. When the signal is given, the question goes with the answer to wait. */
export async function askWhileHanging(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not respond.',
    detail:
      'It may only be busy. If you load it again, your unsaved work of up to 2 seconds before it stopped is kept and offered there.',
    buttons: ['Wait', 'Load again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1
}
