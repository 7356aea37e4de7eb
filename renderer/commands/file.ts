import { readDesign } from '../../shared/file/design-file'
import { fileErrorSentence as designErrorSentence } from '../../shared/file/file-error-words'
import { fileErrorSentence, type FileId, type OpenResult } from '../../shared/ipc/files'
import { emptyDesign, type Design } from '../../shared/model/design'
import { platform } from '../platform'
import { app } from '../store/store'
import { mayReplace } from './unsaved'

/** An empty canvas. */
export async function newDesign() {
  await replaceBy({ ...emptyDesign })
}

/** A new design, such as a template makes. It has no file yet. */
export async function replaceBy(design: Design) {
  if (!(await mayReplace())) return
  app().load(design, { file: null, fileName: null })
  app().show(null)
  await platform.discardRecovery()
}

export async function openFile() {
  if (await mayReplace()) showOpened(await platform.openDesign())
}

export async function openRecent(id: string) {
  if (await mayReplace()) showOpened(await platform.openRecent(id))
}

/** A file that came from outside: unsaved work is asked about first. */
export async function openArrived(result: OpenResult) {
  if (await mayReplace()) showOpened(result)
}

export function showOpened(result: OpenResult) {
  if (result.ok) {
    const { text, file, name } = result.value
    if (showText(text, file, name)) void platform.discardRecovery()
  } else if (result.error.code !== 'cancelled') {
    app().tell('error', fileErrorSentence(result.error))
  }
}

/** Shows the design that a text holds, or says in one sentence why it does not. */
export function showText(text: string, file: FileId | null, name: string, unsaved = false): boolean {
  const read = readDesign(text)
  if (!read.ok) {
    app().tell('error', designErrorSentence(read.error, name))
    return false
  }
  app().load(read.value, { file, fileName: name, unsaved })
  app().show(null)
  return true
}
