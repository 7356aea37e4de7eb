import { align, distribute, spaceEqually, type Alignment } from '../../shared/diagram/arrange/align'
import type { Axis } from '../../shared/diagram/arrange/axis'
import { unitsOf } from '../../shared/diagram/arrange/units'
import type { Edit } from '../../shared/edits/edit'
import { rezone } from '../canvas/zones/zoning'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { steps, words } from './words'

export function alignSelected(workspace: Workspace, how: Alignment) {
  arrange(workspace, 2, steps.align(how), (ids) => align(ids, how))
}

export function distributeSelected(workspace: Workspace, axis: Axis) {
  arrange(workspace, 3, steps.distribute[axis], (ids) => distribute(ids, axis))
}

export function spaceSelected(workspace: Workspace, axis: Axis) {
  arrange(workspace, 3, steps.space[axis], (ids) => spaceEqually(ids, axis))
}

/** One step, in which what moved also goes into the zones where it is now. */
function arrange(workspace: Workspace, least: number, step: string, editOf: (ids: readonly string[]) => Edit) {
  const { design, selection, apply, tell } = app(workspace)
  if (unitsOf(design, selection).length < least) return tell('info', words.tooFew(least))
  apply(step, (before) => {
    const after = editOf(selection)(before)
    const moved = selection.filter((id) => after.layout[id] !== before.layout[id])
    return moved.length === 0 ? before : rezone(moved)(after)
  })
}
