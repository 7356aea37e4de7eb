import { fileErrorSentence } from '../../shared/ipc/files'
import { writeDesign } from '../../shared/file/design-file'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { fileNameOf } from './file-name'
import { words } from './words'

/** Writes the design where it is kept, or asks where. Gives whether it is saved now. */
export async function save(workspace: Workspace, { as = false, overwrite = false } = {}): Promise<boolean> {
  const { design, file, fileName, markSaved, tell } = app(workspace)
  const result = await workspace.platform.saveDesign({
    text: writeDesign(design),
    as,
    file,
    suggestedName: as || fileName === null ? fileNameOf(design.title, 'mailflow') : fileName,
    overwrite,
  })
  if (result.ok) {
    markSaved(design, result.value.file, result.value.name)
    await workspace.platform.discardRecovery()
    tell('success', words.saved(result.value.name))
    return true
  }
  if (result.error.code === 'changedOnDisk') return askToOverwrite(workspace, fileErrorSentence(result.error))
  if (result.error.code !== 'cancelled') tell('error', fileErrorSentence(result.error))
  return false
}

function askToOverwrite(workspace: Workspace, sentence: string): Promise<boolean> {
  return new Promise((resolve) => {
    app(workspace).show({
      kind: 'confirm',
      title: words.changedTitle,
      text: sentence,
      choices: [
        { label: words.saveAsInstead, primary: true, chosen: () => void save(workspace, { as: true }).then(resolve) },
        { label: words.overwrite, chosen: () => void save(workspace, { overwrite: true }).then(resolve) },
        { label: words.cancel, chosen: () => resolve(false) },
      ],
    })
  })
}
