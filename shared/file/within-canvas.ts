import type { Place } from '../model/design'

/** Far beyond what anybody draws, and near enough to be drawn: a picture of places further out needs more memory than there is. */
const furthest = 100_000

/** A place of a file on the canvas: one that is further out comes to its edge. */
export function withinCanvas({ x, y, width, height, pinned }: Place): Place {
  return {
    x: between(-furthest, x, furthest),
    y: between(-furthest, y, furthest),
    ...(width !== undefined && { width: between(1, width, furthest) }),
    ...(height !== undefined && { height: between(1, height, furthest) }),
    ...(pinned && { pinned }),
  }
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
