import type { Point } from '../scene'
import type { BoxIndex } from './box-index'
import { boxBetween, grown, isHorizontal, spanOf } from './geometry'
import { cornersVia, isStraight } from './groups'
import type { Group } from './groups'
import { cornersOf } from './path'
import type { Leg, Port } from './ports'
import { segmentsOf } from './segment-index'
import type { Segment, SegmentIndex } from './segment-index'

/** What is drawn already. */
export interface Field {
  nodes: BoxIndex
  segments: SegmentIndex
}

const comfortable = 7
const tight = 2.5

/** Fixes channel and ports of a group so that it neither covers lines of others nor, if it can, runs through nodes. */
export function settleGroup(group: Group, wish: number, field: Field): Map<Leg, Point[]> {
  let channel = chooseChannel(group, wish, field)
  if (conflicts(piecesOf(group, channel), group, field, tight) > 0) {
    nudgePorts(group, channel, field)
    channel = chooseChannel(group, channel, field)
  }
  for (const port of group.ports) port.settled = true
  const routes = new Map(group.legs.map((leg) => [leg, cornersOf(cornersVia(leg, group, channel))]))
  for (const points of routes.values()) {
    for (const segment of segmentsOf(points)) field.segments.add(group.bundle, segment)
  }
  return routes
}

function chooseChannel(group: Group, wish: number, field: Field): number {
  const ends = new Set(group.ports.map((port) => port.node.id))
  let best = wish
  let bestCost = Infinity
  for (const channel of channelCandidates(group, wish)) {
    const pieces = piecesOf(group, channel)
    const trouble = 400 * conflicts(pieces, group, field, comfortable) + 1000 * crossedNodes(pieces, field, ends)
    const cost = trouble + Math.abs(channel - wish)
    if (cost < bestCost) {
      best = channel
      bestCost = cost
    }
    if (trouble === 0) break
  }
  return best
}

function channelCandidates(group: Group, wish: number): number[] {
  if (!group.channel || isStraight(group)) return [wish]
  const { first, last } = group.channel
  if (first > last) return [group.channel.wish, ...steps(group.channel.wish, 3, 8)]
  const start = Math.min(Math.max(wish, first), last)
  const wide = steps(start, 8, 30).filter((channel) => channel >= first && channel <= last)
  const narrow = steps(start, 3, 12).filter((channel) => channel >= first && channel <= last)
  return [start, ...wide, ...narrow]
}

/** Ever farther from the start, on both sides in turn. */
function steps(start: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => [start + (index + 1) * step, start - (index + 1) * step]).flat()
}

function conflicts(pieces: readonly Segment[], group: Group, field: Field, distance: number): number {
  return pieces.filter((piece) => field.segments.isBeside(piece, group.bundle, distance)).length
}

function crossedNodes(pieces: readonly Segment[], field: Field, ends: ReadonlySet<string>): number {
  return pieces.reduce((sum, piece) => sum + field.nodes.count(grown(boxOf(piece), 5), ends), 0)
}

/** The pieces of all lines of a group, what they share counted once. */
function piecesOf(group: Group, channel: number): Segment[] {
  const [only, ...others] = group.legs
  if (only && others.length === 0) return segmentsOf(cornersOf(cornersVia(only, group, channel)))
  const pieces = new Map<string, Segment>()
  for (const leg of group.legs) {
    for (const segment of segmentsOf(cornersOf(cornersVia(leg, group, channel)))) {
      pieces.set(`${segment.horizontal} ${segment.at} ${segment.first} ${segment.last}`, segment)
    }
  }
  return [...pieces.values()]
}

function boxOf({ horizontal, at, first, last }: Segment): ReturnType<typeof boxBetween> {
  return horizontal
    ? boxBetween({ x: first, y: at }, { x: last, y: at })
    : boxBetween({ x: at, y: first }, { x: at, y: last })
}

/** Moves the ports that no line uses yet a little along their sides, until nothing runs on top of another. */
function nudgePorts(group: Group, channel: number, field: Field): void {
  const straight = isStraight(group)
  for (const port of group.ports.filter((candidate) => !candidate.settled)) {
    const home = port.at
    const partners = straight ? group.ports.filter((other) => other.at === home) : [port]
    if (partners.some((partner) => partner.settled)) continue
    for (const at of [home, ...steps(home, 3, 8)]) {
      if (!partners.every((partner) => isWithin(partner, at))) continue
      for (const partner of partners) partner.at = at
      if (!portConflicts(group, port, channel, field)) break
      for (const partner of partners) partner.at = home
    }
  }
}

function isWithin(port: Port, at: number): boolean {
  const span = spanOf(port.node, port.side)
  return at >= span.first - 8 && at <= span.last + 8
}

function portConflicts(group: Group, port: Port, channel: number, field: Field): boolean {
  return group.legs
    .filter((leg) => leg.from === port || leg.to === port)
    .flatMap((leg) => segmentsOf(cornersOf(cornersVia(leg, group, channel))))
    .some(
      (segment) =>
        segment.horizontal === isHorizontal(port.side) && field.segments.isBeside(segment, group.bundle, tight),
    )
}
