import type { NodeChange } from '@xyflow/react'
import { moveItems } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import type { Point } from '../diagram/scene'
import { app } from '../store/store'
import { drawingOf } from './drawing'
import { useGesture } from './gesture'
import { steps } from './words'
import { contentsOf, rezone } from './zoning'

export const gridStep = 10
export const fineStep = 1

/** What a zone takes along while it is dragged. */
let contents: ReadonlyMap<string, Point> = new Map()
let holder: { id: string; from: Point } | null = null

/** React Flow moved nodes: they, and what is in a zone that moves, are drawn at their new places until the gesture ends. */
export function dragged(changes: readonly NodeChange[]) {
  const places = new Map<string, Point>()
  for (const change of changes) {
    if (change.type === 'position' && change.position && change.dragging) places.set(change.id, change.position)
  }
  if (places.size === 0) return
  if (!useGesture.getState().moved) takeHold(places)
  useGesture.setState({ moved: withContents(places) })
}

function takeHold(places: ReadonlyMap<string, Point>) {
  const { design } = app()
  const starts = placesNow()
  const zones = [...places.keys()].filter((id) => design.items[id]?.kind === 'zone')
  const inside = [...contentsOf(zones, design)].filter((id) => !places.has(id))
  contents = new Map(inside.flatMap((id) => (starts.get(id) ? [[id, starts.get(id) as Point]] : [])))
  const first = zones[0]
  const from = first === undefined ? undefined : starts.get(first)
  holder = first !== undefined && from ? { id: first, from } : null
}

function withContents(places: Map<string, Point>): ReadonlyMap<string, Point> {
  const now = holder && places.get(holder.id)
  if (!holder || !now) return places
  const [dx, dy] = [now.x - holder.from.x, now.y - holder.from.y]
  for (const [id, { x, y }] of contents) places.set(id, { x: x + dx, y: y + dy })
  return places
}

/** Where everything stands, by id. */
function placesNow(): ReadonlyMap<string, Point> {
  const { scene } = drawingOf(app().design)
  return new Map([...scene.zones, ...scene.nodes, ...scene.notes].map(({ id, x, y }) => [id, { x, y }]))
}

/** The drag ended: one undoable step, in which what moved also goes into the zones where it is now. */
export function dropped() {
  const { moved } = useGesture.getState()
  if (moved) commitMove(moved)
  useGesture.setState({ moved: null })
}

/** Moves what is selected, and what is in selected zones, by arrow keys: one step for a run of presses. */
export function nudge(dx: number, dy: number) {
  const { design, selection } = app()
  const starts = placesNow()
  const ids = new Set([...selection, ...contentsOf(selection, design)].filter((id) => starts.has(id)))
  if (ids.size === 0) return
  const places = [...ids].map((id): [string, Point] => {
    const { x, y } = starts.get(id) as Point
    return [id, { x: x + dx, y: y + dy }]
  })
  commitMove(new Map(places), `nudge ${selection.join(' ')}`)
}

function commitMove(places: ReadonlyMap<string, Point>, run?: string) {
  const { design, selection, apply } = app()
  const named = selection.filter((id) => places.has(id))
  const names = (named.length > 0 ? named : [...places.keys()]).map((id) => design.items[id]?.name ?? '')
  apply(steps.move(names), sequence(moveItems(Object.fromEntries(places)), rezone(places.keys())), { run })
}
