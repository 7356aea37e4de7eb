import { largestFile } from '../../shared/file/file-size'
import { fileErrorSentence } from '../../shared/ipc/files'
import { app } from '../store/store'
import { showText } from './file'
import { mayReplace } from './unsaved'
import { words } from './words'

export function holdsFile(data: DataTransfer): boolean {
  return data.types.includes('Files')
}

/** Opens a design file that was dropped onto the window. Saving it asks where: a dropped file has no place to write to. */
export async function dropFile(data: DataTransfer) {
  const file = data.files[0]
  if (!file) return
  if (!file.name.toLowerCase().endsWith('.mailflow')) return app().tell('error', words.notADesign(file.name))
  if (file.size > largestFile) {
    return app().tell('error', fileErrorSentence({ code: 'tooLarge', name: file.name }))
  }
  const text = await file.text()
  if (await mayReplace()) showText(text, null, file.name)
}
