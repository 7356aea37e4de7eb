import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Does what a person asked for; where it breaks off, a sentence says so, since silence would look as if nothing was asked. */
export async function toldFaults(workspace: Workspace, doing: () => Promise<void>) {
  try {
    await doing()
  } catch (fault) {
    app(workspace).tell('error', words.exportFailed)
    throw fault
  }
}
