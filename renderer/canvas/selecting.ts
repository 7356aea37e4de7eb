import type { NodeChange } from '@xyflow/react'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { drawingNow } from './drawing'
import { contains } from './geometry'
import { scenePoint } from './view'

/** React Flow selected or unselected nodes. Lines, and what has no place on the canvas, stay selected only where the selection grows. */
export function selectionChanged(workspace: Workspace, changes: readonly NodeChange[], growing: boolean) {
  const { design, selection, select } = app(workspace)
  const next = new Set(growing ? selection : selection.filter((id) => design.layout[id]))
  let changed = next.size !== selection.length
  for (const change of changes) {
    if (change.type !== 'select') continue
    changed = true
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  if (changed) select([...next])
}

/** A click on the empty canvas selects nothing; inside an area, that area. */
export function paneClicked(workspace: Workspace, event: { clientX: number; clientY: number }) {
  const point = scenePoint(workspace, { x: event.clientX, y: event.clientY })
  const zone = drawingNow(workspace).scene.zones.findLast((box) => contains(box, point))
  app(workspace).select(zone ? [zone.id] : [])
}

export function selectAll(workspace: Workspace) {
  const { scene } = drawingNow(workspace)
  app(workspace).select([...scene.zones, ...scene.notes, ...scene.nodes].map(({ id }) => id))
}
