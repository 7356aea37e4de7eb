import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'

/** Does what a person asked for; where it breaks off, the sentence says so, since silence would look as if nothing was asked. */
export async function toldFaults(workspace: Workspace, sentence: string, doing: () => unknown): Promise<void> {
  try {
    await doing()
  } catch (fault) {
    app(workspace).tell('error', sentence)
    throw fault
  }
}
