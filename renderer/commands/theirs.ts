import { readDesign } from '../../shared/file/design-file'
import { designFileErrorSentence } from '../../shared/file/design-file-words'
import { fileErrorSentence } from '../../shared/ipc/files'
import { keptWork } from '../keeping/keep-work'
import { apartSentence } from '../names/apart-words'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { steps } from './words'

/** In sentences, what differs between the design on the screen and the one that stands in its file. */
export async function compareWithTheirs(workspace: Workspace): Promise<string> {
  const { design, file, fileName } = app(workspace)
  const text = file === null ? null : await workspace.platform.textNow(file)
  if (text === null) return fileErrorSentence({ code: 'missing', name: fileName ?? '' })
  const theirs = readDesign(text)
  return theirs.ok ? apartSentence(design, theirs.value) : designFileErrorSentence(theirs.error, fileName ?? '')
}

/** Shows what stands in the file, as a step that Undo takes back. Gives whether the design is saved now. */
export async function takeTheirs(workspace: Workspace): Promise<boolean> {
  const { file, fileName, tell } = app(workspace)
  if (file === null) return false
  await keptWork(workspace).now()
  const before = await workspace.platform.textNow(file)
  const readable = before === null ? undefined : readDesign(before)
  // Only then it counts as known: what is damaged must still be asked about.
  if (readable && !readable.ok) return tellFailure(designFileErrorSentence(readable.error, fileName ?? ''))
  const opened = await workspace.platform.reopen(file)
  if (!opened.ok) return tellFailure(fileErrorSentence(opened.error))
  const theirs = readDesign(opened.value.text)
  if (!theirs.ok) return tellFailure(designFileErrorSentence(theirs.error, opened.value.name))
  app(workspace).apply(steps.takeTheirs, () => theirs.value)
  app(workspace).markSaved(theirs.value, opened.value.file, opened.value.name)
  return true

  function tellFailure(sentence: string) {
    tell('error', sentence)
    return false
  }
}
