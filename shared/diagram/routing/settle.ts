import type { Point } from '../scene'
import type { BoxIndex } from './box-index'
import { boxBetween, grown, spanOf } from './geometry'
import type { Crowd } from './crowd'
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
  crowd: Crowd
}

const comfortable = 7
const tight = 2.5

/** Fixes channel and ports of a group so that it neither covers lines of others nor, if it can, runs through nodes. */
export function settleGroup(group: Group, wish: number, field: Field): Map<Leg, Point[]> {
  const { group: settled, channel } = withRoom(group, wish, field)
  for (const port of settled.ports) port.settled = true
  return new Map(settled.legs.map((leg) => [leg, cornersOf(cornersVia(leg, settled, channel))]))
}

function withRoom(group: Group, wish: number, field: Field): Pick<Attempt, 'group' | 'channel'> {
  const line = group.legs[0]?.line
  if (line && field.crowd.isFull(line)) return { group, channel: wrapped(wish, group.channel) }
  const first = attempt(group, wish, field)
  if (first.clear) return first
  const second = attempt(detached(group), wish, field)
  if (line && !second.clear) field.crowd.noRoom(line)
  return second
}

/** What is wished beyond the channel begins again at its other end, so that lines without room are spread over it. */
function wrapped(wish: number, channel: Group['channel']): number {
  if (!channel || channel.first >= channel.last || isBetween(wish, channel)) return wish
  const { first, last } = channel
  const [width, beyond] = [last - first, wish - first]
  return first + (beyond - width * Math.floor(beyond / width))
}

function isBetween(at: number, { first, last }: { first: number; last: number }): boolean {
  return at >= first && at <= last
}

interface Attempt {
  readonly group: Group
  readonly channel: number
  readonly clear: boolean
}

function attempt(group: Group, wish: number, field: Field): Attempt {
  const isClear = (at: number): boolean => conflicts(piecesOf(group, at), group, field, tight) === 0
  const channel = chooseChannel(group, wish, field)
  if (isClear(channel)) return { group, channel, clear: true }
  nudgePorts(group, channel, field)
  const second = chooseChannel(group, channel, field)
  return { group, channel: second, clear: isClear(second) }
}

/** The same with ports of its own: where the shared trunk has no room left, lines leave beside it. */
function detached(group: Group): Group {
  const copies = new Map(group.ports.map((port) => [port, { ...port, settled: false }]))
  const own = (port: Port): Port => copies.get(port) ?? port
  const legs = group.legs.map((leg) => ({ ...leg, from: own(leg.from), to: own(leg.to) }))
  return { ...group, legs, ports: [...copies.values()] }
}

function chooseChannel(group: Group, wish: number, field: Field): number {
  const ends = new Set(group.ports.map((port) => port.node.id))
  let best = wish
  let bestCost = Infinity
  for (const channel of channelCandidates(group, wish)) {
    const pieces = piecesOf(group, channel)
    const close = conflicts(pieces, group, field, comfortable)
    const hidden = close === 0 ? 0 : conflicts(pieces, group, field, tight)
    const trouble = 400 * close + 2000 * hidden + 1000 * crossedNodes(pieces, field, ends)
    const cost = trouble + Math.abs(channel - wish)
    if (cost < bestCost) {
      best = channel
      bestCost = cost
    }
    if (trouble === 0) break
  }
  return best
}

/** One at a time, since the first one is free most of the time. */
function* channelCandidates(group: Group, wish: number): Generator<number> {
  if (!group.channel || group.pulled !== undefined || isStraight(group)) return yield wish
  const { first, last } = group.channel
  if (first > last) {
    yield group.channel.wish
    return yield* steps(group.channel.wish, 3, 8)
  }
  const isInside = (channel: number): boolean => channel >= first && channel <= last
  const start = Math.min(Math.max(wish, first), last)
  yield start
  yield* steps(start, 8, 30).filter(isInside)
  yield* steps(start, 3, 12).filter(isInside)
  // Where something stands in the middle, the way past it is often right beside the nodes.
  yield* steps(0, 7, 3)
    .map((inset) => (inset > 0 ? first + inset - 7 : last + inset + 7))
    .filter(isInside)
  // Where the gap is too narrow for all, closer to a node is better than on top of another line.
  yield* steps(start, 3, 8).filter((channel) => !isInside(channel))
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

/** Does one of the pieces that touch the port run on top of another line? */
function portConflicts(group: Group, port: Port, channel: number, field: Field): boolean {
  return group.legs
    .filter((leg) => leg.from === port || leg.to === port)
    .some((leg) => {
      const pieces = segmentsOf(cornersOf(cornersVia(leg, group, channel)))
      const piece = leg.from === port ? pieces[0] : pieces.at(-1)
      return piece !== undefined && field.segments.isBeside(piece, group.bundle, tight)
    })
}
