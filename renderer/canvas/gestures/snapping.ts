import { snapping } from '../../../shared/diagram/arrange/snapping'
import type { Guide } from '../../../shared/diagram/arrange/guides'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { boundsOf } from '../geometry'
import { view, viewBox } from '../view/view'
import type { Places } from './gesture'
import { placesBy, shifted } from './moving'

/** So near on the screen, in pixels, something must be to be lined up with. */
const reach = 6

interface Snapped {
  readonly places: Places
  readonly guides: readonly Guide[]
}

/**
 * Where what is dragged goes: to where it lines up with what is in view, else on the grid. Cards line up with cards and notes,
 * areas with areas. With Ctrl held, and from afar, where nobody sees such a difference, all goes on the grid.
 */
export function snapper(workspace: Workspace, own: readonly string[], places: Places) {
  const shapes = drawingNow(workspace).scene
  const dragged = new Set(own)
  const isZone = shapes.zones.some(({ id }) => dragged.has(id))
  const alike: readonly (Box & { id: string })[] = isZone ? shapes.zones : [...shapes.nodes, ...shapes.notes]
  const others = alike.filter(({ id }) => !places.has(id))
  const around = boundsOf(alike.filter(({ id }) => dragged.has(id)))
  return (dx: number, dy: number, free: boolean): Snapped => {
    const { overview, zoom } = view(workspace).getState()
    const onGrid = placesBy(places, dx, dy)
    if (overview || free) return { places: onGrid, guides: [] }
    const seen = viewBox(workspace)
    const moving = { ...around, x: around.x + dx, y: around.y + dy }
    const [[id, from] = ['', { x: 0, y: 0 }]] = places
    const grid = onGrid.get(id) ?? from
    const toGrid = { x: grid.x - from.x - dx, y: grid.y - from.y - dy }
    const inView = seen ? others.filter((box) => overlaps(box, seen)) : others
    const { by, guides } = snapping(moving, inView, reach / zoom, toGrid)
    const to = {
      x: by.x === undefined ? grid.x - from.x : halves(dx + by.x),
      y: by.y === undefined ? grid.y - from.y : halves(dy + by.y),
    }
    return { places: shifted(places, to.x, to.y), guides }
  }
}

/** Middles of odd lengths lie between two pixels. */
function halves(length: number): number {
  return Math.round(length * 2) / 2
}
