import type { NodeChange } from '@xyflow/react'
import { moveItems } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { shapesOf } from '../../shared/diagram/scene-of'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { gesture, type Places } from './gesture'
import { steps } from './words'
import { contentsOf, rezone } from './zoning'

export const gridStep = 10
export const fineStep = 1

/** React Flow moved nodes: they, and what is in a zone that moves, are drawn at their new places until the gesture ends. */
export function dragged(workspace: Workspace, changes: readonly NodeChange[]) {
  const moved = changes.flatMap((change) =>
    change.type === 'position' && change.position && change.dragging ? [{ id: change.id, at: change.position }] : [],
  )
  const [first] = moved
  if (!first) return
  const before = gesture(workspace).getState()
  const start = (before.moved && before.start) ?? {
    dragged: first.id,
    places: placesOf(
      workspace,
      moved.map(({ id }) => id),
    ),
  }
  gesture(workspace).setState({ start })
  const from = start.places.get(start.dragged)
  const now = moved.find(({ id }) => id === start.dragged)
  if (from && now) moveTo(workspace, start.places, now.at.x - from.x, now.at.y - from.y)
}

/** Draws things so far from where they stood, on the grid. */
export function moveTo(workspace: Workspace, places: Places, dx: number, dy: number) {
  const [first] = places.values()
  if (!first) return
  const [x, y] = [snapped(first.x + dx) - first.x, snapped(first.y + dy) - first.y]
  gesture(workspace).setState({ moved: shifted(places, x, y) })
}

/** Where those things stand, and what is in those of them that are zones. */
export function placesOf(workspace: Workspace, ids: readonly string[]): Places {
  const { design } = app(workspace)
  const wanted = new Set([...ids, ...contentsOf(ids, design)])
  const { zones, nodes, notes } = shapesOf(design)
  return new Map([...nodes, ...notes, ...zones].flatMap(({ id, x, y }) => (wanted.has(id) ? [[id, { x, y }]] : [])))
}

/** The drag ended: one undoable step, in which what moved also goes into the zones where it is now. */
export function dropped(workspace: Workspace, cancelled = false) {
  const { moved } = gesture(workspace).getState()
  if (moved && !cancelled) commitMove(workspace, moved)
  gesture(workspace).setState({ start: null, moved: null })
}

/** Moves what is selected, and what is in selected zones, by arrow keys: one step for a run of presses. */
export function nudge(workspace: Workspace, dx: number, dy: number) {
  const { selection } = app(workspace)
  const places = placesOf(workspace, selection)
  if (places.size > 0) commitMove(workspace, shifted(places, dx, dy), `nudge ${selection.join(' ')}`)
}

function commitMove(workspace: Workspace, places: Places, run?: string) {
  const { design, selection, apply } = app(workspace)
  const named = selection.filter((id) => places.has(id))
  const names = (named.length > 0 ? named : [...places.keys()]).map((id) => design.items[id]?.name ?? '')
  apply(steps.move(names), sequence(moveItems(Object.fromEntries(places)), rezone(places.keys())), { run })
}

function shifted(places: Places, dx: number, dy: number): Places {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]))
}

function snapped(length: number): number {
  return Math.round(length / gridStep) * gridStep
}
