import { centreOf } from '../../../shared/diagram/routing/geometry'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { clientPoint, viewCentre } from '../view/view'
import { connect } from './connecting'

/** A line between two objects that were chosen by their names; what it means is asked where it ends. */
export function connectByName(workspace: Workspace, from: string, to: string) {
  const target = drawingNow(workspace).scene.nodes.find(({ id }) => id === to)
  const at = target ? centreOf(target) : viewCentre(workspace)
  connect(workspace, [from], to, clientPoint(workspace, at))
}
