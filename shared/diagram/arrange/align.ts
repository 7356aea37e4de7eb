import { moveItems } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { Point } from '../scene'
import { extentOf, lengthOf, middleOf, pointOn, type Axis, type Extent } from './axis'
import { placesAfter, unitsOf } from './units'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Alignment = (typeof alignments)[number]

const rules: Record<Alignment, { axis: Axis; offset: (own: Extent, all: Extent) => number }> = {
  left: { axis: 'x', offset: toFirst },
  centre: { axis: 'x', offset: toMiddle },
  right: { axis: 'x', offset: toLast },
  top: { axis: 'y', offset: toFirst },
  middle: { axis: 'y', offset: toMiddle },
  bottom: { axis: 'y', offset: toLast },
}

/** Things with a side, or their middles, on one line; what is around them all stays where it is. Fewer than two stay. */
export function align(ids: Iterable<string>, how: Alignment): Edit {
  const { axis, offset } = rules[how]
  return moveUnits(ids, 2, axis, (extents) => {
    const all = around(extents)
    return extents.map((own) => Math.round(offset(own, all)))
  })
}

/** Things in the order in which they stand, their middles at equal distances; the first and the last stay. */
export function distribute(ids: Iterable<string>, axis: Axis): Edit {
  return moveUnits(ids, 3, axis, (extents) => {
    const middles = extents.map(middleOf)
    const [first, last] = [Math.min(...middles), Math.max(...middles)]
    const step = (last - first) / (extents.length - 1)
    const ranks = ranksOf(middles)
    return extents.map((_, index) => Math.round(first + (ranks[index] ?? 0) * step - (middles[index] ?? 0)))
  })
}

/** So near to each other they are put where there is no room for more between the first and the last. */
const smallestGap = 24

/** Things in the order in which they stand, with equal gaps between them; the first stays, and the last if there is room. */
export function spaceEqually(ids: Iterable<string>, axis: Axis): Edit {
  return moveUnits(ids, 3, axis, (extents) => {
    const all = around(extents)
    const used = extents.reduce((sum, extent) => sum + lengthOf(extent), 0)
    const gap = Math.max(smallestGap, (lengthOf(all) - used) / (extents.length - 1))
    const offsets: number[] = []
    let next = all.first
    for (const index of orderOf(extents.map(middleOf))) {
      const extent = extents[index] ?? all
      offsets[index] = Math.round(next - extent.first)
      next += lengthOf(extent) + gap
    }
    return offsets
  })
}

function moveUnits(
  ids: Iterable<string>,
  least: number,
  axis: Axis,
  offsetsOf: (extents: readonly Extent[]) => readonly number[],
): Edit {
  return (design) => {
    const units = unitsOf(design, ids)
    if (units.length < least) return design
    const offsets = offsetsOf(units.map(({ box }) => extentOf(box, axis)))
    const places = placesAfter(
      design,
      units,
      offsets.map((by): Point => pointOn(axis, by, 0)),
    )
    return Object.keys(places).length === 0 ? design : moveItems(places)(design)
  }
}

function around(extents: readonly Extent[]): Extent {
  return { first: Math.min(...extents.map(({ first }) => first)), last: Math.max(...extents.map(({ last }) => last)) }
}

function toFirst(own: Extent, all: Extent): number {
  return all.first - own.first
}

function toMiddle(own: Extent, all: Extent): number {
  return middleOf(all) - middleOf(own)
}

function toLast(own: Extent, all: Extent): number {
  return all.last - own.last
}

/** The indexes in the order of these values; of equal ones the one that comes first. */
function orderOf(values: readonly number[]): number[] {
  return values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
}

/** At which place in the order each of the values is. */
function ranksOf(values: readonly number[]): number[] {
  const ranks: number[] = []
  orderOf(values).forEach((index, rank) => (ranks[index] = rank))
  return ranks
}
