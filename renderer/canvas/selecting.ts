import type { NodeChange } from '@xyflow/react'
import { app } from '../store/store'
import { drawingNow } from './drawing'
import { contains } from './geometry'
import { scenePoint } from './view'

/** React Flow selected or unselected nodes. Lines, and what has no place on the canvas, stay selected only where the selection grows. */
export function selectionChanged(changes: readonly NodeChange[], growing: boolean) {
  const { design, selection, select } = app()
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
export function paneClicked(event: { clientX: number; clientY: number }) {
  const point = scenePoint({ x: event.clientX, y: event.clientY })
  const zone = drawingNow().scene.zones.findLast((box) => contains(box, point))
  app().select(zone ? [zone.id] : [])
}

export function selectAll() {
  const { scene } = drawingNow()
  app().select([...scene.zones, ...scene.notes, ...scene.nodes].map(({ id }) => id))
}
