import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { view } from '../view/view'
import type { Seen } from './hit'

/** The drawing as it is seen now. */
export function seen(workspace: Workspace): Seen {
  const { scene, routed } = drawingNow(workspace)
  const { zoom, overview } = view(workspace).getState()
  // From afar labels are not painted: what nobody sees is not met.
  const labels = overview ? [] : routed.labels
  return { scene, routed: { ...routed, labels }, zoom, selection: app(workspace).selection }
}
