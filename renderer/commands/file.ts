import { readDesign } from '../../shared/file/design-file'
import { designFileErrorSentence } from '../../shared/file/design-file-words'
import { fileErrorSentence, type FileId, type OpenResult } from '../../shared/ipc/files'
import { emptyDesign, type Design } from '../../shared/model/design'
import { keptWork } from '../keeping/keep-work'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { mayReplace } from './unsaved'

/** An empty canvas. */
export async function newDesign(workspace: Workspace) {
  await replaceBy(workspace, { ...emptyDesign })
}

/** A new design, such as a template makes. It has no file yet. */
export async function replaceBy(workspace: Workspace, design: Design) {
  if (!(await mayReplace(workspace))) return
  app(workspace).load(design, { file: null, fileName: null })
  app(workspace).show(null)
  await keptWork(workspace).dropIfSaved()
}

export async function openFile(workspace: Workspace) {
  if (await mayReplace(workspace)) showOpened(workspace, await workspace.platform.openDesign())
}

export async function openRecent(workspace: Workspace, id: string) {
  if (await mayReplace(workspace)) showOpened(workspace, await workspace.platform.openRecent(id))
}

/** A file that came from outside: unsaved work is asked about first. */
export async function openArrived(workspace: Workspace, result: OpenResult) {
  if (await mayReplace(workspace)) showOpened(workspace, result)
}

export function showOpened(workspace: Workspace, result: OpenResult) {
  if (result.ok) {
    const { text, file, name } = result.value
    if (showText(workspace, text, file, name)) void keptWork(workspace).dropIfSaved()
  } else if (result.error.code !== 'cancelled') {
    app(workspace).tell('error', fileErrorSentence(result.error))
  }
}

/** Shows the design that a text holds, or says in one sentence why it does not. */
export function showText(
  workspace: Workspace,
  text: string,
  file: FileId | null,
  name: string,
  unsaved = false,
): boolean {
  const read = readDesign(text)
  if (!read.ok) {
    app(workspace).tell('error', designFileErrorSentence(read.error, name))
    return false
  }
  app(workspace).load(read.value, { file, fileName: name, unsaved })
  app(workspace).show(null)
  return true
}
