import type { Box, Point } from '../scene'
import { areBeside, extentOf, middleOf, otherAxis, pointOn, type Axis } from './axis'
import { rowOf } from './spaces'

/** A thin line of the window while something is moved: what it lines up with, or how far it is from its neighbour. */
export interface Guide {
  readonly from: Point
  readonly to: Point
  /** Pixels; absent for a line along what lines up. */
  readonly distance?: number
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01

/** The guides of a box that was moved along an axis: a line for each side or middle that lines up, with distances, and equal gaps. */
export function guidesOf(moved: Box, others: readonly Box[], axis: Axis): Guide[] {
  return [...linesAlong(moved, others, axis), ...equalGaps(moved, others, axis)]
}

function placesOf(box: Box, axis: Axis): readonly number[] {
  const extent = extentOf(box, axis)
  return [extent.first, middleOf(extent), extent.last]
}

/** Across the axis, through everything that has a side or its middle where the box has one of its own. */
function linesAlong(moved: Box, others: readonly Box[], axis: Axis): Guide[] {
  const across = otherAxis[axis]
  return placesOf(moved, axis).flatMap((place) => {
    const aligned = others.filter((other) => placesOf(other, axis).some((one) => same(one, place)))
    if (aligned.length === 0) return []
    const extents = [moved, ...aligned].map((box) => extentOf(box, across))
    const [first, last] = [Math.min(...extents.map((one) => one.first)), Math.max(...extents.map((one) => one.last))]
    const line = { from: pointOn(across, first, place), to: pointOn(across, last, place) }
    return [line, ...nearestGap(moved, aligned, across, place)]
  })
}

/** How far the nearest of what lines up is. */
function nearestGap(moved: Box, aligned: readonly Box[], axis: Axis, across: number): Guide[] {
  const own = extentOf(moved, axis)
  const gaps = aligned.flatMap((box) => {
    const { first, last } = extentOf(box, axis)
    if (first >= own.last) return [{ first: own.last, last: first }]
    return last <= own.first ? [{ first: last, last: own.first }] : []
  })
  const [nearest] = gaps.toSorted((a, b) => a.last - a.first - (b.last - b.first))
  return nearest ? [gapGuide(axis, nearest.first, nearest.last, across)] : []
}

function gapGuide(axis: Axis, first: number, last: number, across: number): Guide {
  return { from: pointOn(axis, first, across), to: pointOn(axis, last, across), distance: Math.round(last - first) }
}

/** The gaps of its row that are as wide as one beside the box. */
function equalGaps(moved: Box, others: readonly Box[], axis: Axis): Guide[] {
  const beside = others.filter((other) => areBeside(moved, other, axis))
  const row = rowOf(moved, [moved, ...beside], axis)
  const own = extentOf(moved, axis)
  const gaps = row.slice(1).map((next, index) => ({ first: row[index]?.last ?? 0, last: next.first }))
  const mine = gaps.filter(({ first, last }) => last > first && (same(first, own.last) || same(last, own.first)))
  const equal = gaps.filter((gap) => mine.some((one) => same(one.last - one.first, gap.last - gap.first)))
  const across = middleOf(extentOf(moved, otherAxis[axis]))
  return equal.length < 2 ? [] : equal.map(({ first, last }) => gapGuide(axis, first, last, across))
}
