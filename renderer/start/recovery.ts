import { fileErrorSentence } from '../../shared/ipc/files'
import { showText } from '../commands/file'
import { mayReplace } from '../commands/unsaved'
import { keptWork } from '../keeping/keep-work'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'

/** Shows work that was left behind; it still counts as unsaved. What cannot be shown stays where it is. */
export async function recover(workspace: Workspace, id: string) {
  if (!(await mayReplace(workspace))) return
  const found = await workspace.platform.openRecovery(id)
  if (!found.ok) return app(workspace).tell('error', fileErrorSentence(found.error))
  const { text, file, name } = found.value
  if (!showText(workspace, text, file, name, true)) return
  await workspace.platform.adoptRecovery(id)
  keptWork(workspace).adopted()
}
