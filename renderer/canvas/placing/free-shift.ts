import { BoxIndex } from '../../../shared/diagram/routing/box-index'
import { grown } from '../../../shared/diagram/routing/geometry'
import type { Box, Point } from '../../../shared/diagram/scene'

/** Between what makes way and what it makes way for. */
const gap = 20
const step = 10
const farthest = 40
/** Where more is dropped at once, nobody means the place of each. */
const most = 40

const nobody: ReadonlySet<string> = new Set()
const none: Point = { x: 0, y: 0 }

/**
 * How far boxes that are put down together go aside so that they cover nothing: not at all where they cover nothing as they are,
 * else the shortest way to where nothing is near. Where there is no such place around, they stay.
 */
export function freeShift(boxes: readonly Box[], taken: readonly Box[]): Point {
  if (boxes.length > most || taken.length === 0) return none
  const standing = indexOf(taken, 0)
  if (boxes.every((box) => standing.count(box, nobody) === 0)) return none
  const around = indexOf(taken, gap)
  for (let ring = 1; ring <= farthest; ring += 1) {
    const free = shiftsOf(ring).find((by) => boxes.every((box) => around.count(shifted(box, by), nobody) === 0))
    if (free) return free
  }
  return none
}

function indexOf(boxes: readonly Box[], by: number): BoxIndex {
  const index = new BoxIndex()
  boxes.forEach((box, number) => index.add(`${number}`, grown(box, by)))
  return index
}

/** The ways to the border of a square around, the shortest first; to the right and down before the others. */
function shiftsOf(ring: number): readonly Point[] {
  const along = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring)
  const border = along.flatMap((x) => (Math.abs(x) === ring ? along : [-ring, ring]).map((y) => ({ x, y })))
  return border
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.x - a.x || b.y - a.y)
    .map(({ x, y }) => ({ x: x * step, y: y * step }))
}

function shifted(box: Box, { x, y }: Point): Box {
  return { ...box, x: box.x + x, y: box.y + y }
}
