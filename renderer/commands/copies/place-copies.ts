import type { Box, Point } from '../../../shared/diagram/scene'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import { shapesOf } from '../../../shared/diagram/scene-of'
import { moveItems } from '../../../shared/edits/change'
import { newItems, newOnCanvas } from '../../../shared/edits/duplicate'
import { sequence, type Edit } from '../../../shared/edits/edit'
import type { Design } from '../../../shared/model/design'
import { boundsOf } from '../../canvas/geometry'
import { rezone } from '../../canvas/zones/zoning'
import { freePlace } from '../../palette/free-place'

type Placed = Box & { readonly id: string }

/**
 * The edit, with what is new after it moved as a whole: its middle to that point (or where it would stand by itself), aside of
 * what stands there, into the zones that are there. Nothing covers another thing.
 */
export function placingCopies(edit: Edit, at: Point | undefined, view: Box | undefined): Edit {
  return (design) => {
    const after = edit(design)
    const fresh = new Set(newOnCanvas(design, after))
    const copies = boxesOf(after).filter(({ id }) => fresh.has(id))
    if (copies.length === 0) return after
    const bounds = boundsOf(copies)
    const wanted = { ...bounds, ...by(bounds, shiftTo(bounds, at ?? centreOf(bounds))) }
    const place = freePlace(wanted, inTheWay(design, after, fresh), view)
    const shift = { x: place.x - bounds.x, y: place.y - bounds.y }
    const places = Object.fromEntries(placesOf(after, fresh).map(([id, place]) => [id, by(place, shift)]))
    return sequence(moveItems(places), rezone(fresh))(after)
  }
}

/** Which copies are selected: those on the drawing; where there are none, such as of connectors alone, all. */
export function selectedCopies(after: Design, before: Design): readonly string[] {
  const placed = newOnCanvas(before, after)
  return placed.length > 0 ? placed : newItems(before, after)
}

function placesOf({ layout }: Design, ids: ReadonlySet<string>): readonly (readonly [string, Point])[] {
  return [...ids].flatMap((id) => (layout[id] ? [[id, layout[id]] as const] : []))
}

/** In whole steps of the grid, so that what was aligned stays so. */
function shiftTo(bounds: Box, at: Point): Point {
  const centre = centreOf(bounds)
  const whole = (length: number) => Math.round(length / 10) * 10
  return { x: whole(at.x - centre.x), y: whole(at.y - centre.y) }
}

/** Cards and notes stand within areas; an area covers neither them nor another area. */
function inTheWay(design: Design, after: Design, fresh: ReadonlySet<string>): readonly Box[] {
  const { zones, nodes, notes } = shapesOf(design)
  const bringsZone = [...fresh].some((id) => after.items[id]?.kind === 'zone')
  return [...nodes, ...notes, ...(bringsZone ? zones : [])]
}

function boxesOf(design: Design): readonly Placed[] {
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes]
}

function by({ x, y }: Point, shift: Point): Point {
  return { x: x + shift.x, y: y + shift.y }
}
