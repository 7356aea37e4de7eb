import { moveItems } from '../../../shared/edits/change'
import { sequence, type Edit } from '../../../shared/edits/edit'
import { shapesOf } from '../../../shared/diagram/scene-of'
import type { Design } from '../../../shared/model/design'
import { contentsOf } from '../../../shared/model/zone-contents'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { putDown } from '../zones/settling'
import { rezone } from '../zones/zoning'
import { steps } from '../words'
import { nudgeBends } from './bending'
import type { Places } from './gesture'

export const gridStep = 10
export const fineStep = 1

/** Where those things stand; with what is in those of them that are zones, or they alone. */
export function placesOf(design: Design, ids: readonly string[], what: 'alone' | 'with contents'): Places {
  const wanted = new Set([...ids, ...(what === 'alone' ? [] : contentsOf(ids, design))])
  const { zones, nodes, notes } = shapesOf(design)
  return new Map([...nodes, ...notes, ...zones].flatMap(({ id, x, y }) => (wanted.has(id) ? [[id, { x, y }]] : [])))
}

/** So far from where they stood, the first of them on the grid. */
export function placesBy(places: Places, dx: number, dy: number): Places {
  const [first] = places.values()
  if (!first) return places
  return shifted(places, snapped(first.x + dx) - first.x, snapped(first.y + dy) - first.y)
}

/** What was dragged stands at its new place: one step, in which it also goes into the zone where it is now. */
export function settleMove(workspace: Workspace, places: Places) {
  const { layout } = app(workspace).design
  const isElsewhere = [...places].some(([id, { x, y }]) => layout[id]?.x !== x || layout[id]?.y !== y)
  if (isElsewhere) commitMove(workspace, places, putDown(places))
}

/** Moves what is selected, and what is in selected zones, by arrow keys: one step for a run of presses. */
export function nudge(workspace: Workspace, dx: number, dy: number) {
  const { selection, design } = app(workspace)
  const places = placesOf(design, selection, 'with contents')
  if (places.size === 0) return nudgeBends(workspace, { x: dx, y: dy })
  const nudged = shifted(places, dx, dy)
  const edit = sequence(moveItems(Object.fromEntries(nudged)), rezone(nudged.keys()))
  commitMove(workspace, nudged, edit, `nudge ${selection.join(' ')}`)
}

function commitMove(workspace: Workspace, places: Places, edit: Edit, run?: string) {
  const { design, selection, apply } = app(workspace)
  const named = selection.filter((id) => places.has(id))
  const names = (named.length > 0 ? named : [...places.keys()]).map((id) => design.items[id]?.name ?? '')
  apply(steps.move(names), edit, { run })
}

export function shifted(places: Places, dx: number, dy: number): Places {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]))
}

export function snapped(length: number): number {
  return Math.round(length / gridStep) * gridStep
}
