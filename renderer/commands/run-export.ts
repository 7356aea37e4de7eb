import type { FormatId } from '../../shared/exports/formats'
import type { Wanted } from './export'
import type { Workspace } from '../workspace/workspace'
import { toldFaults } from './told-faults'
import { words } from './words'

/** Hands the open design over in that format. How is loaded when it is first asked for. */
export async function runExport(workspace: Workspace, format: FormatId, wanted?: Wanted) {
  await toldFaults(workspace, words.exportFailed, async () => {
    const { exportAs } = await import('./later')
    await exportAs(workspace, format, wanted)
  })
}
