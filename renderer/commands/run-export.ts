import type { FormatId } from '../../shared/exports/formats'
import type { Workspace } from '../workspace/workspace'

/** Hands the open design over in that format. How is loaded when it is first asked for. */
export async function runExport(workspace: Workspace, format: FormatId, scale?: number) {
  const { exportAs } = await import('./export')
  await exportAs(workspace, format, scale)
}
