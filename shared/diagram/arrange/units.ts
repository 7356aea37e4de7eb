import { contentsOf } from '../../model/zone-contents'
import type { Design } from '../../model/design'
import type { Box, Point } from '../scene'
import { shapesOf } from '../scene-of'

/** What is arranged as one: a card, a note, or a zone with everything in it. */
interface Unit {
  readonly id: string
  readonly box: Box
}

/** The things of these ids that stand in no other of them: what is in a zone goes where the zone goes. */
export function unitsOf(design: Design, ids: Iterable<string>): Unit[] {
  const wanted = new Set(ids)
  const carried = contentsOf(wanted, design)
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes]
    .filter(({ id }) => wanted.has(id) && !carried.has(id))
    .map(({ id, x, y, width, height }) => ({ id, box: { x, y, width, height } }))
}

/** The places of units that moved, and of all that is in them. Units that stay are not among them. */
export function placesAfter(design: Design, units: readonly Unit[], offsets: readonly Point[]): Record<string, Point> {
  const { zones, nodes, notes } = shapesOf(design)
  const boxes = new Map([...zones, ...nodes, ...notes].map((box) => [box.id, box]))
  const places: Record<string, Point> = {}
  units.forEach(({ id }, index) => {
    const by = offsets[index]
    if (!by || (by.x === 0 && by.y === 0)) return
    for (const one of [id, ...contentsOf([id], design)]) {
      const box = boxes.get(one)
      if (box) places[one] = { x: box.x + by.x, y: box.y + by.y }
    }
  })
  return places
}
