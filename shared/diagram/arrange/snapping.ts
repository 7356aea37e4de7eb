import type { Box, Point } from '../scene'
import { extentOf, lengthOf, middleOf, type Axis } from './axis'
import { guidesOf, type Guide } from './guides'
import { spacesOf } from './spaces'

interface Snapping {
  /** So far what is moved goes to where it lines up; absent in a direction in which nothing is near. */
  readonly by: Partial<Point>
  /** What it lines up with then. */
  readonly guides: readonly Guide[]
}

/**
 * Where a box that is being moved lines up with others: with their sides or middles, or at the distance that others have, if
 * that is at most `reach` away. The nearest wins. Of the others only what is in view need be given. `otherwise`: so far it goes in
 * a direction in which nothing is near, such as to a grid; the guides are those of where it then stands.
 */
export function snapping(
  moving: Box,
  others: readonly Box[],
  reach: number,
  otherwise: Point = { x: 0, y: 0 },
): Snapping {
  const x = nearest(moving, others, 'x', reach)
  const across = { ...moving, x: moving.x + (x ?? otherwise.x) }
  const y = nearest(across, others, 'y', reach)
  const moved = { ...across, y: moving.y + (y ?? otherwise.y) }
  const guides = eachOnce([
    ...(x === undefined ? [] : guidesOf(moved, others, 'x')),
    ...(y === undefined ? [] : guidesOf(moved, others, 'y')),
  ])
  return { by: { ...(x !== undefined && { x }), ...(y !== undefined && { y }) }, guides }
}

/** The same distance is said once, also where it is that of a row as well as of a line. */
function eachOnce(guides: readonly Guide[]): Guide[] {
  const said = new Set<string>()
  return guides.filter(({ from, to, distance }) => {
    const key = from.x === to.x ? `y ${from.y} ${to.y}` : `x ${from.x} ${to.x}`
    if (distance === undefined) return true
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** The nearer the better; of two that are as near, the one to the left or above. */
function rank(by: number): number {
  return Math.abs(by) + (by > 0 ? 0.001 : 0)
}

function nearest(moving: Box, others: readonly Box[], axis: Axis, reach: number): number | undefined {
  let best: number | undefined
  const own = extentOf(moving, axis)
  const offer = (by: number) => {
    if (Math.abs(by) <= reach && (best === undefined || rank(by) < rank(best))) best = by
  }
  for (const other of others) {
    const { first, last } = extentOf(other, axis)
    offer(first - own.first)
    offer(last - own.last)
    offer(middleOf({ first, last }) - middleOf(own))
    offer(first - own.last)
    offer(last - own.first)
  }
  for (const first of spacesOf(moving, others, axis, lengthOf(own))) offer(first - own.first)
  return best
}
