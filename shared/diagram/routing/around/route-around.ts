import type { Box, Point } from '../../scene'
import { Bounds, boxBetween, grown, overlaps } from '../geometry'
import { cornersOf } from '../path'
import type { Leg } from '../ports'
import type { SegmentIndex } from '../segment-index'
import type { Field } from '../settle'
import { endsOf, type End } from './ends'
import { gridOf } from './grid'
import { lanesOf } from './lanes'
import { manners, type Manner } from './manner'
import { cheapWay } from './search'

/** A line, with the places where it now ends, and its corners. */
export interface Around {
  readonly leg: Leg
  readonly points: Point[]
}

/** Does a line through these corners run under a card, be it one of its own? */
export function runsUnder(points: readonly Point[], { from, to }: Leg, { nodes }: Field): boolean {
  const ends = new Set([from.node.id, to.node.id])
  return points.slice(1).some((end, index) => {
    const piece = boxBetween(points[index] ?? end, end)
    return overlaps(piece, from.node) || overlaps(piece, to.node) || nodes.count(grown(piece, 1), ends) > 0
  })
}

/** The line drawn around all cards, beside other lines; undefined where cards stand so close that no way is left. */
export function routeAround(leg: Leg, field: Field): Around | undefined {
  for (const manner of manners) {
    const [from, to] = [endsOf(leg.from, manner, field), endsOf(leg.to, manner, field)]
    if (from.length === 0 || to.length === 0) continue
    for (const reach of manner.reaches) {
      const found = within(grown(around([leg.from.node, leg.to.node]), reach), { leg, from, to, manner }, field)
      if (found) return found
    }
  }
  return undefined
}

interface Wish {
  leg: Leg
  from: readonly End[]
  to: readonly End[]
  manner: Manner
}

function within(area: Box, { leg, from, to, manner }: Wish, field: Field): Around | undefined {
  const cards = field.nodes.within(area)
  const feet = [...from, ...to].map(({ foot }) => foot)
  const ends = { xs: feet.map(({ x }) => x), ys: feet.map(({ y }) => y) }
  const { xs, ys } = lanesOf(area, cards, ends, manner)
  const way = cheapWay({
    grid: gridOf(xs, ys, cards, manner.clearance),
    from,
    to,
    goal: grown(leg.to.node, manner.stub),
    costOf: costBeside(field.segments, leg.line.bundle),
  })
  if (!way) return undefined
  const points = cornersOf([way.from.border, ...way.points, way.to.border])
  const moved = { from: { ...leg.from, ...placeOf(way.from) }, to: { ...leg.to, ...placeOf(way.to) } }
  return { leg: { ...leg, ...moved }, points }
}

function placeOf({ side, at }: End): Pick<End, 'side' | 'at'> {
  return { side, at }
}

function around(boxes: readonly Box[]): Box {
  const bounds = new Bounds()
  for (const box of boxes) bounds.add(box)
  return bounds.box()
}

/** What it costs to run close beside a line of others, or on top of it. */
function costBeside(segments: SegmentIndex, bundle: string) {
  return (horizontal: boolean, at: number, first: number, last: number): number => {
    const piece = { horizontal, at, first, last }
    if (!segments.isBeside(piece, bundle, 7)) return 0
    return segments.isBeside(piece, bundle, 2.5) ? 4000 : 150
  }
}
