import { writeDesign } from '../../shared/file/design-file'
import { fileErrorSentence, type SaveResult } from '../../shared/ipc/files'
import { keptWork } from '../keeping/keep-work'
import type { DialogChoice } from '../store/session-slice'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { fileNameOf } from './file-name'
import { compareWithTheirs, takeTheirs } from './theirs'
import { words } from './words'

/** Writes the design where it is kept, or asks where. Gives whether it is saved now. */
export async function save(workspace: Workspace, { as = false, overwrite = false } = {}): Promise<boolean> {
  void keptWork(workspace).now()
  const { design, file, fileName, markSaved, tell } = app(workspace)
  const result = await workspace.platform.saveDesign({
    text: writeDesign(design),
    as,
    file,
    suggestedName: as || fileName === null ? fileNameOf(design.title, 'mailflow') : fileName,
    overwrite,
  })
  if (!result.ok) return whatNow(workspace, result.error)
  markSaved(design, result.value.file, result.value.name)
  await keptWork(workspace).dropIfSaved()
  tell('success', words.saved(result.value.name))
  return true
}

function whatNow(workspace: Workspace, error: Extract<SaveResult, { ok: false }>['error']): Promise<boolean> | boolean {
  const sentence = fileErrorSentence(error)
  if (error.code === 'cancelled') return false
  if (error.code === 'changedOnDisk') return askWhoseToKeep(workspace, words.changedTitle(error.name ?? ''), sentence)
  if (error.code === 'hardLinked') return askToPart(workspace, sentence)
  const elsewhere = { label: words.saveAsInstead, run: () => void save(workspace, { as: true }) }
  app(workspace).tell('error', sentence, { action: elsewhere })
  return false
}

/** Another program wrote the file. Whatever is chosen, nothing is lost: theirs is kept as a backup, mine by Undo. */
function askWhoseToKeep(workspace: Workspace, title: string, text: string, isCompared = false): Promise<boolean> {
  return new Promise((resolve) => {
    const compare = async () => {
      const difference = await compareWithTheirs(workspace)
      resolve(await askWhoseToKeep(workspace, words.comparedTitle, difference, true))
    }
    const comparing: DialogChoice = { label: words.compare, primary: true, chosen: () => void compare() }
    app(workspace).show({
      kind: 'confirm',
      title,
      text,
      choices: [
        ...(isCompared ? [] : [comparing]),
        { label: words.keepMine, chosen: () => void save(workspace, { overwrite: true }).then(resolve) },
        { label: words.takeTheirs, chosen: () => void takeTheirs(workspace).then(resolve) },
        { label: words.saveAsInstead, chosen: () => void save(workspace, { as: true }).then(resolve) },
        { label: words.cancel, chosen: () => resolve(false) },
      ],
    })
  })
}

function askToPart(workspace: Workspace, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    app(workspace).show({
      kind: 'confirm',
      title: words.partTitle,
      text,
      choices: [
        { label: words.saveAsInstead, primary: true, chosen: () => void save(workspace, { as: true }).then(resolve) },
        { label: words.part, chosen: () => void save(workspace, { overwrite: true }).then(resolve) },
        { label: words.cancel, chosen: () => resolve(false) },
      ],
    })
  })
}
