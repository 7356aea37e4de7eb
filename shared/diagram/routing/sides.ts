import type { Box, Point } from '../scene'
import type { BoxIndex } from './box-index'
import { boxBetween, centreOf, edgeOf, grown, isHorizontal, outward, pointAt } from './geometry'
import type { Side } from './geometry'

export interface Sides {
  from: Side
  to: Side
}

interface Shape extends Sides {
  /** Pixels that this shape may be longer than another and still be chosen: plain shapes first. */
  penalty: number
}

const shapes: readonly Shape[] = [
  { from: 'right', to: 'left', penalty: 0 },
  { from: 'left', to: 'right', penalty: 0 },
  { from: 'bottom', to: 'top', penalty: 30 },
  { from: 'top', to: 'bottom', penalty: 30 },
  { from: 'right', to: 'top', penalty: 110 },
  { from: 'right', to: 'bottom', penalty: 110 },
  { from: 'left', to: 'top', penalty: 110 },
  { from: 'left', to: 'bottom', penalty: 110 },
  { from: 'bottom', to: 'left', penalty: 110 },
  { from: 'bottom', to: 'right', penalty: 110 },
  { from: 'top', to: 'left', penalty: 110 },
  { from: 'top', to: 'right', penalty: 110 },
  { from: 'top', to: 'top', penalty: 160 },
  { from: 'bottom', to: 'bottom', penalty: 160 },
  { from: 'right', to: 'right', penalty: 170 },
  { from: 'left', to: 'left', penalty: 170 },
]

/** Room between two facing sides for a corner and an arrowhead. */
export const smallestGap = 28

/** How far beyond its nodes a line runs that leaves and enters on the same side. */
export const detour = 24

/** Where something stands in the way of that, it runs farther out. */
const detours = [detour, 110, 230]

/** The sides where a line leaves and enters: the shortest plain shape that runs through no other node. */
export function chooseSides(from: Box, to: Box, nodes: BoxIndex, ends: ReadonlySet<string>): Sides {
  let best: { sides: Sides; cost: number } | undefined
  for (const shape of shapes) {
    if (!isPossible(from, to, shape)) continue
    const least = shape.penalty + distanceBetween(from, to, shape)
    if (best && least >= best.cost) continue
    const cost = least + 1000 * fewestCrossed(from, to, shape, nodes, ends)
    if (!best || cost < best.cost) best = { sides: { from: shape.from, to: shape.to }, cost }
  }
  return best?.sides ?? { from: 'right', to: 'right' }
}

function isPossible(from: Box, to: Box, { from: leaving, to: entering }: Sides): boolean {
  if (leaving === entering) return true
  const gap = signedGap(from, to, leaving)
  if (isHorizontal(leaving) === isHorizontal(entering)) return gap >= smallestGap
  return beyond(from, centreOf(to), leaving) >= smallestGap && beyond(to, centreOf(from), entering) >= smallestGap
}

/** Free space in the direction of a side of `from` up to the box `to`; negative when there is none. */
function signedGap(from: Box, to: Box, side: Side): number {
  const opposite: Record<Side, Side> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' }
  const sign = outward[side].x + outward[side].y
  return sign * (edgeOf(to, opposite[side]) - edgeOf(from, side))
}

/** How far a point lies beyond a side of the box. */
function beyond(box: Box, point: Point, side: Side): number {
  const sign = outward[side].x + outward[side].y
  return sign * ((isHorizontal(side) ? point.x : point.y) - edgeOf(box, side))
}

function distanceBetween(from: Box, to: Box, sides: Sides): number {
  const [a, b] = [middle(from, sides.from), middle(to, sides.to)]
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + (sides.from === sides.to ? 2 * detour : 0)
}

function middle(box: Box, side: Side): Point {
  const centre = centreOf(box)
  return pointAt(box, side, isHorizontal(side) ? centre.y : centre.x)
}

/** Nodes that the best of some such routes runs through: early, halfway and late turns, or ever wider ones. */
function fewestCrossed(from: Box, to: Box, sides: Sides, nodes: BoxIndex, ends: ReadonlySet<string>): number {
  const start = middle(from, sides.from)
  const end = middle(to, sides.to)
  let fewest = Infinity
  for (const corners of likelyCorners(start, end, sides)) {
    fewest = Math.min(fewest, crossed([start, ...corners, end], nodes, ends))
    if (fewest === 0) break
  }
  return fewest
}

function likelyCorners(start: Point, end: Point, sides: Sides): Point[][] {
  const horizontal = isHorizontal(sides.from)
  if (horizontal !== isHorizontal(sides.to)) return [[horizontal ? { x: end.x, y: start.y } : { x: start.x, y: end.y }]]
  const turn = (at: number): Point[] =>
    horizontal
      ? [
          { x: at, y: start.y },
          { x: at, y: end.y },
        ]
      : [
          { x: start.x, y: at },
          { x: end.x, y: at },
        ]
  const [a, b] = horizontal ? [start.x, end.x] : [start.y, end.y]
  if (sides.from === sides.to) {
    const sign = outward[sides.from].x + outward[sides.from].y
    const edge = sign > 0 ? Math.max(a, b) : Math.min(a, b)
    return detours.map((distance) => turn(edge + sign * distance))
  }
  const step = Math.sign(b - a) * 16
  return [turn((a + b) / 2), turn(a + step), turn(b - step)]
}

/** How many nodes the line through these points comes too close to. */
function crossed(points: readonly Point[], nodes: BoxIndex, ends: ReadonlySet<string>): number {
  let count = 0
  points.slice(1).forEach((end, index) => {
    count += nodes.count(grown(boxBetween(points[index] ?? end, end), 6), ends)
  })
  return count
}
