import type { Point } from '../../../shared/diagram/scene'

/** How far a point is from a line of runs that go across or down. */
export function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let nearest = Infinity
  for (let index = 1; index < points.length; index += 1) {
    const [start, end] = [points[index - 1] as Point, points[index] as Point]
    const dx = outside(x, start.x, end.x)
    const dy = outside(y, start.y, end.y)
    nearest = Math.min(nearest, Math.hypot(dx, dy))
  }
  return nearest
}

/** How far a coordinate is outside of a stretch. */
function outside(value: number, one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one]
  return value < low ? low - value : value > high ? value - high : 0
}
