import type { Box } from '../scene'
import { areBeside, extentOf, type Axis, type Extent } from './axis'

/** The distances between boxes of a row or column, from the first to the last. */
function gapsIn(row: readonly Extent[]): number[] {
  return row.slice(1).flatMap((extent, index) => {
    const gap = extent.first - (row[index]?.last ?? 0)
    return gap > 0 ? [gap] : []
  })
}

/** The others beside the box, in their order along the axis. */
export function rowOf(box: Box, others: readonly Box[], axis: Axis): Extent[] {
  return others
    .filter((other) => areBeside(box, other, axis))
    .map((other) => extentOf(other, axis))
    .toSorted((a, b) => a.first - b.first || a.last - b.last)
}

/** Where a box of that length could begin, so that it is as far from a neighbour as neighbours are from each other. */
export function spacesOf(moving: Box, others: readonly Box[], axis: Axis, length: number): number[] {
  const row = rowOf(moving, others, axis)
  const own = extentOf(moving, axis)
  const before = row.findLast(({ last }) => last <= own.first + length / 2)
  const after = row.find(({ first }) => first >= own.last - length / 2)
  const gaps = new Set(gapsIn(row))
  const beside = [...gaps].flatMap((gap) => [
    ...(before ? [before.last + gap] : []),
    ...(after ? [after.first - gap - length] : []),
  ])
  return before && after ? [...beside, (before.last + after.first - length) / 2] : beside
}
