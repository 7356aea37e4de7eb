import { largestFile } from '../../shared/file/file-size'
import { fileErrorSentence } from '../../shared/ipc/files'
import type { DropTaker } from '../canvas/gestures/DropTarget'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { showText } from './file'
import { mayReplace } from './unsaved'
import { words } from './words'

export function holdsFile(data: DataTransfer): boolean {
  return data.types.includes('Files')
}

/** The canvas takes design files wherever they are dropped. */
export const fileTaker: DropTaker = { takes: holdsFile, drop: (workspace, data) => void dropFile(workspace, data) }

/** Opens a design file that was dropped onto the window. Saving it asks where: a dropped file has no place to write to. */
export async function dropFile(workspace: Workspace, data: DataTransfer) {
  const file = data.files[0]
  if (!file) return
  if (!file.name.toLowerCase().endsWith('.mailflow')) return app(workspace).tell('error', words.notADesign(file.name))
  if (file.size > largestFile) {
    return app(workspace).tell('error', fileErrorSentence({ code: 'tooLarge', name: file.name }))
  }
  const text = await file.text()
  if (await mayReplace(workspace)) showText(workspace, text, null, file.name)
}
