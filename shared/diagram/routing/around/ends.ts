import type { Box, Point } from '../../scene'
import { boxBetween, grown, outward, pointAt, spanOf, type Side } from '../geometry'
import type { Port } from '../ports'
import type { Segment } from '../segment-index'
import type { Field } from '../settle'
import type { Manner } from './manner'

/** A place on a card's border where a line may end. */
export interface End {
  readonly side: Side
  /** Coordinate along the side. */
  readonly at: number
  readonly border: Point
  /** Where the first piece, straight out of the card, ends. */
  readonly foot: Point
  readonly cost: number
}

const sides: readonly Side[] = ['right', 'left', 'bottom', 'top']
/** Steps along a side, from its middle. */
const pitch = 8
/** So many places of a side are enough to choose from. */
const enough = 2
/** To leave elsewhere than the other lines of the connector do. */
const elsewhere = 40

/** Where a line may end at the card of its port: at that port, or along any side, where no line of others runs. */
export function endsOf(port: Port, { stub, apart }: Manner, field: Field): End[] {
  const isFree = (end: End): boolean => {
    const path = grown(boxBetween(end.border, end.foot), 1)
    return !field.nodes.hits(path, port.node.id) && !field.segments.isBeside(pieceOf(end), port.bundle, apart)
  }
  const chosen = endAt(port.node, port.side, port.at, stub, 0)
  return [...(isFree(chosen) ? [chosen] : []), ...sides.flatMap((side) => freeAlong(port.node, side, stub, isFree))]
}

/** The free places of a side that are nearest to its middle. */
function freeAlong(node: Box, side: Side, stub: number, isFree: (end: End) => boolean): End[] {
  const { first, last } = spanOf(node, side)
  const found: End[] = []
  for (let offset = 0; offset <= (last - first) / 2 && found.length < enough; offset += pitch) {
    for (const away of offset === 0 ? [0] : [offset, -offset]) {
      const end = endAt(node, side, Math.round((first + last) / 2 + away), stub, elsewhere + offset / 4)
      if (isFree(end)) found.push(end)
    }
  }
  return found
}

function endAt(node: Box, side: Side, at: number, stub: number, cost: number): End {
  const border = pointAt(node, side, at)
  const foot = { x: border.x + outward[side].x * stub, y: border.y + outward[side].y * stub }
  return { side, at, border, foot, cost }
}

function pieceOf({ border, foot }: End): Segment {
  const horizontal = border.y === foot.y
  const [a, b] = horizontal ? [border.x, foot.x] : [border.y, foot.y]
  return { horizontal, at: horizontal ? border.y : border.x, first: Math.min(a, b), last: Math.max(a, b) }
}
