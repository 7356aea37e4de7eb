import { fileErrorSentence } from '../../shared/ipc/files'
import { writeDesign } from '../../shared/file/design-file'
import { platform } from '../platform'
import { app } from '../store/store'
import { fileNameOf } from './file-name'
import { words } from './words'

/** Writes the design where it is kept, or asks where. Gives whether it is saved now. */
export async function save({ as = false, overwrite = false } = {}): Promise<boolean> {
  const { design, file, fileName, markSaved, tell } = app()
  const result = await platform.saveDesign({
    text: writeDesign(design),
    as,
    file,
    suggestedName: as || fileName === null ? fileNameOf(design.title, 'mailflow') : fileName,
    overwrite,
  })
  if (result.ok) {
    markSaved(design, result.value.file, result.value.name)
    await platform.discardRecovery()
    tell('success', words.saved(result.value.name))
    return true
  }
  if (result.error.code === 'changedOnDisk') return askToOverwrite(fileErrorSentence(result.error))
  if (result.error.code !== 'cancelled') tell('error', fileErrorSentence(result.error))
  return false
}

function askToOverwrite(sentence: string): Promise<boolean> {
  return new Promise((resolve) => {
    app().show({
      kind: 'confirm',
      title: words.changedTitle,
      text: sentence,
      choices: [
        { label: words.saveAsInstead, primary: true, chosen: () => void save({ as: true }).then(resolve) },
        { label: words.overwrite, chosen: () => void save({ overwrite: true }).then(resolve) },
        { label: words.cancel, chosen: () => resolve(false) },
      ],
    })
  })
}
