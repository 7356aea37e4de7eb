import type { Box, Point } from '../scene'

export type Axis = 'x' | 'y'

export const otherAxis = { x: 'y', y: 'x' } as const

/** What a box takes of an axis. */
export interface Extent {
  readonly first: number
  readonly last: number
}

export function extentOf(box: Box, axis: Axis): Extent {
  return axis === 'x' ? { first: box.x, last: box.x + box.width } : { first: box.y, last: box.y + box.height }
}

export function middleOf({ first, last }: Extent): number {
  return (first + last) / 2
}

export function lengthOf({ first, last }: Extent): number {
  return last - first
}

export function pointOn(axis: Axis, along: number, across: number): Point {
  return axis === 'x' ? { x: along, y: across } : { x: across, y: along }
}

/** Do the boxes lie beside each other along the axis, so that there is a distance between them? */
export function areBeside(a: Box, b: Box, axis: Axis): boolean {
  const [one, other] = [extentOf(a, otherAxis[axis]), extentOf(b, otherAxis[axis])]
  return one.first < other.last && other.first < one.last
}
