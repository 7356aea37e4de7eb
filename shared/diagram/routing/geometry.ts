import type { Box, Point } from '../scene'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** Direction in which a line leaves a side. */
export const outward: Record<Side, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}

export function isSameBox(one: Box | undefined, other: Box): boolean {
  return one?.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

/** Does a line that leaves this side run horizontally? */
export function isHorizontal(side: Side): boolean {
  return side === 'left' || side === 'right'
}

/** Coordinate of the side itself: x of a left or right side, y of a top or bottom side. */
export function edgeOf(box: Box, side: Side): number {
  if (side === 'left') return box.x
  if (side === 'right') return box.x + box.width
  return side === 'top' ? box.y : box.y + box.height
}

/** First and last coordinate along the side where lines may leave it: corners stay free. */
export function spanOf(box: Box, side: Side): { first: number; last: number } {
  const [start, length] = isHorizontal(side) ? [box.y, box.height] : [box.x, box.width]
  const margin = Math.min(16, length / 3)
  return { first: start + margin, last: start + length - margin }
}

/** The point of a side at a coordinate along it. */
export function pointAt(box: Box, side: Side, along: number): Point {
  const edge = edgeOf(box, side)
  return isHorizontal(side) ? { x: edge, y: along } : { x: along, y: edge }
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function isWithin(point: Point, box: Box): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The smallest box around two points. */
export function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** Grows to the smallest box around everything added. */
export class Bounds {
  #left = Infinity
  #top = Infinity
  #right = -Infinity
  #bottom = -Infinity

  add({ x, y, width, height }: Box): void {
    this.#left = Math.min(this.#left, x)
    this.#top = Math.min(this.#top, y)
    this.#right = Math.max(this.#right, x + width)
    this.#bottom = Math.max(this.#bottom, y + height)
  }

  addPoint({ x, y }: Point): void {
    this.#left = Math.min(this.#left, x)
    this.#top = Math.min(this.#top, y)
    this.#right = Math.max(this.#right, x)
    this.#bottom = Math.max(this.#bottom, y)
  }

  /** An empty box at the origin when nothing was added. */
  box(): Box {
    if (this.#left > this.#right) return { x: 0, y: 0, width: 0, height: 0 }
    return { x: this.#left, y: this.#top, width: this.#right - this.#left, height: this.#bottom - this.#top }
  }
}
