import { groupBy } from '../../group-by'
import type { Bend } from '../../model/design'
import type { Point } from '../scene'
import { edgeOf, isHorizontal, outward, pointAt } from './geometry'
import type { Leg, Port } from './ports'
import { detour, smallestGap } from './sides'

/** Lines of one bundle that turn in one channel: the trunk of a fan, or a single line. */
export interface Group {
  readonly bundle: string
  readonly legs: readonly Leg[]
  readonly ports: readonly Port[]
  /** Do the lines leave horizontally? Then the channel is vertical. */
  readonly horizontal: boolean
  /** Where the channel may lie; absent for lines with one corner, which have no channel. */
  readonly channel?: { first: number; last: number; wish: number }
  /** Where in the channel somebody wants it. */
  readonly pulled?: number
}

/** Gathers the legs of one bundle and one pair of sides, as far as they leave room for a common channel. */
export function groupsOf(legs: readonly Leg[]): Group[] {
  const fans = groupBy(legs, (leg) => `${leg.from.side} ${leg.to.side} ${leg.line.bundle}`)
  return [...fans.values()].flatMap((fan) => {
    const whole = groupOf(fan)
    if (fan.length === 1 || !whole.channel || whole.channel.last - whole.channel.first >= 0) return [whole]
    return fan.map((leg) => groupOf([leg]))
  })
}

function groupOf(legs: readonly Leg[]): Group {
  const ports = [...new Set(legs.flatMap((leg) => [leg.from, leg.to]))]
  const bundle = ports[0]?.bundle ?? ''
  const horizontal = ports[0] ? isHorizontal(ports[0].side) : true
  const channel = channelOf(ports, legs)
  const pulled = pulledTo(channel, horizontal, legs[0]?.line.bend)
  return { bundle, legs, ports, horizontal, channel, ...(pulled !== undefined && { pulled }) }
}

/** A bend that was pulled the other way, when the lines left their servers on other sides, means nothing. */
function pulledTo(channel: Group['channel'], horizontal: boolean, bend: Bend | undefined): number | undefined {
  if (!channel || !bend || (bend.axis === 'x') !== horizontal || channel.first > channel.last) return undefined
  return Math.min(Math.max(channel.wish + bend.by, channel.first), channel.last)
}

function channelOf(ports: readonly Port[], legs: readonly Leg[]): Group['channel'] {
  const [leaving, entering] = [legs[0]?.from.side, legs[0]?.to.side]
  if (!leaving || !entering || isHorizontal(leaving) !== isHorizontal(entering)) return undefined
  const positive = ports.filter((port) => outward[port.side].x + outward[port.side].y > 0).map(portEdge)
  const negative = ports.filter((port) => outward[port.side].x + outward[port.side].y < 0).map(portEdge)
  if (negative.length === 0) return beyondAll(Math.max(...positive), 1)
  if (positive.length === 0) return beyondAll(Math.min(...negative), -1)
  const margin = smallestGap / 2
  const [first, last] = [Math.max(...positive) + margin, Math.min(...negative) - margin]
  return { first, last, wish: (first + last) / 2 }
}

function portEdge(port: Port): number {
  return edgeOf(port.node, port.side)
}

function beyondAll(edge: number, sign: 1 | -1): Group['channel'] {
  const [near, far] = [edge + sign * (smallestGap / 2), edge + sign * 400]
  return { first: Math.min(near, far), last: Math.max(near, far), wish: edge + sign * detour }
}

/** The corners of one line of the group when its channel lies at `channel`. */
export function cornersVia(leg: Leg, group: Group, channel: number): Point[] {
  const start = pointAt(leg.from.node, leg.from.side, leg.from.at)
  const end = pointAt(leg.to.node, leg.to.side, leg.to.at)
  if (!group.channel) {
    const corner = isHorizontal(leg.from.side) ? { x: end.x, y: start.y } : { x: start.x, y: end.y }
    return [start, corner, end]
  }
  const turns = group.horizontal
    ? [
        { x: channel, y: start.y },
        { x: channel, y: end.y },
      ]
    : [
        { x: start.x, y: channel },
        { x: end.x, y: channel },
      ]
  return [start, ...turns, end]
}

/** A group that needs no turn, because every line of it runs straight. */
export function isStraight(group: Group): boolean {
  return group.channel !== undefined && group.legs.every(({ from, to }) => from.side !== to.side && from.at === to.at)
}
