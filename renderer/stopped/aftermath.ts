import { writeDesign } from '../../shared/file/design-file'
import { fileErrorSentence } from '../../shared/ipc/files'
import { fileNameOf } from '../commands/file-name'
import { keptWork } from '../keeping/keep-work'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** What has become of the work when the window stopped. */
export type Safety = 'saved' | 'kept' | 'notKept'

/** Keeps what is new before anything else is done. Never rejects: a fault in that is only told. */
export async function keepAfterFault(workspace: Workspace): Promise<Safety> {
  try {
    await keptWork(workspace).now()
    if (app(workspace).design === app(workspace).saved) return 'saved'
    return keptWork(workspace).isKept() ? 'kept' : 'notKept'
  } catch {
    return 'notKept'
  }
}

/**
 * Writes the design where a person chooses, and gives the sentence about it. A copy: the file that is open, and what counts as
 * unsaved, stay as they were, since a window that stopped is no place to decide about them.
 */
export async function saveCopy(workspace: Workspace): Promise<string> {
  try {
    const { design, file } = app(workspace)
    const suggestedName = fileNameOf(design.title, 'mailflow')
    const result = await workspace.platform.saveDesign({ text: writeDesign(design), as: true, file, suggestedName })
    return result.ok ? words.copySaved(result.value.name) : fileErrorSentence(result.error)
  } catch {
    return words.copyFailed
  }
}

/** What was open or selected may be what cannot be shown; the design stays as it is. */
export function letGo(workspace: Workspace) {
  app(workspace).select([])
  app(workspace).show(null)
}

/** The browser asks before it leaves unsaved work: not about work that is kept. */
export async function loadAnew(workspace: Workspace) {
  const safety = await keepAfterFault(workspace)
  if (safety !== 'notKept') workspace.platform.setDirty(false)
  location.reload()
}
