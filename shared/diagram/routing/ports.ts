import { groupBy } from '../../group-by'
import type { SceneLine, SceneNode } from '../scene'
import { centreOf, isHorizontal, spanOf } from './geometry'
import type { Side } from './geometry'

/** Where the lines of one bundle touch one side of a node. Routing gives it its place. */
export interface Port {
  readonly node: SceneNode
  readonly side: Side
  readonly bundle: string
  /** Place of the bundle among all bundles: keeps parallel lines in the same order at both ends. */
  readonly rank: number
  readonly legs: Leg[]
  /** Coordinate along the side. */
  at: number
  /** Lines are drawn to it already. */
  settled: boolean
}

/** One line, with the two places where it ends. */
export interface Leg {
  readonly line: SceneLine
  readonly from: Port
  readonly to: Port
}

const pitch = 32

/** Gives every port that is not settled its place: in line with the other end where possible, spread where several meet. */
export function placePorts(ports: readonly Port[]): void {
  const sides = groupBy(ports, (port) => `${port.side} ${port.node.id}`)
  for (const port of ports) if (!port.settled) port.at = wishOf(port)
  for (const port of ports) if (!port.settled) port.at = leafWish(port)
  for (const side of sides.values()) spread(side)
  // Twice: a port that has moved may have made room for its neighbour.
  for (const port of [...ports, ...ports]) {
    if (!port.settled) straighten(port, sides.get(`${port.side} ${port.node.id}`) ?? [])
  }
}

/** A single line wishes to run straight; a port of several lines wishes for the middle. */
function wishOf(port: Port): number {
  const span = spanOf(port.node, port.side)
  const other = port.legs.length === 1 ? otherEnd(port) : undefined
  if (!other || !faces(port, other)) return (span.first + span.last) / 2
  if (other.settled) return clamp(other.at, span.first, span.last)
  const facing = spanOf(other.node, other.side)
  const first = Math.max(span.first, facing.first)
  const last = Math.min(span.last, facing.last)
  return first <= last ? (first + last) / 2 : (span.first + span.last) / 2
}

/** A line that branches off a trunk wishes to be its straight branch. */
function leafWish(port: Port): number {
  const other = otherEnd(port)
  if (port.legs.length !== 1 || !other || other.legs.length === 1 || !faces(port, other)) return port.at
  const span = spanOf(port.node, port.side)
  return other.at >= span.first && other.at <= span.last ? other.at : port.at
}

function otherEnd(port: Port): Port | undefined {
  const leg = port.legs[0]
  return leg && (leg.from === port ? leg.to : leg.from)
}

function faces(a: Port, b: Port): boolean {
  return a.side !== b.side && isHorizontal(a.side) === isHorizontal(b.side)
}

/** Places the ports of one side as near to their wishes as their distances allow, in the order that crosses least. */
function spread(side: readonly Port[]): void {
  const first = side[0]
  if (!first) return
  const settled = side.filter((port) => port.settled)
  const free = side.filter((port) => !port.settled).toSorted((a, b) => order(a) - order(b) || a.rank - b.rank)
  const span = spanOf(first.node, first.side)
  const step = Math.min(pitch, (span.last - span.first) / Math.max(1, free.length - 1))
  const places = nearestPlaces(
    free.map((port) => port.at),
    step,
  )
  free.forEach((port, index) => {
    const latest = span.last - (free.length - 1 - index) * step
    const earliest = span.first + index * step
    port.at = Math.round(clamp(places[index] ?? earliest, earliest, latest))
    if (settled.length > 0) port.at = freePlace(port.at, settled, span)
  })
}

/** Where the other ends lie along this side, on average. */
function order(port: Port): number {
  const axis = isHorizontal(port.side) ? 'y' : 'x'
  let sum = 0
  for (const leg of port.legs) sum += centreOf((leg.from === port ? leg.to : leg.from).node)[axis]
  return Math.round(sum / port.legs.length)
}

/**
 * Increasing places at least `step` apart whose squared distances from the wishes are least
 * (pool adjacent violators: neighbours that are too close become one block at their mean).
 */
function nearestPlaces(wishes: readonly number[], step: number): number[] {
  const blocks: { sum: number; count: number }[] = []
  wishes.forEach((wish, index) => {
    let block = { sum: wish - index * step, count: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  })
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => block.sum / block.count))
    .map((place, index) => place + index * step)
}

/** Removes a small jog: a port moves to the height of its other end when its neighbours leave room. */
function straighten(port: Port, side: readonly Port[]): void {
  const other = port.legs.length === 1 ? otherEnd(port) : undefined
  if (!other || !faces(port, other) || Math.abs(other.at - port.at) > 40) return
  const span = spanOf(port.node, port.side)
  if (other.at < span.first - 6 || other.at > span.last + 6) return
  const [low, high] = [Math.min(port.at, other.at) - 10, Math.max(port.at, other.at) + 10]
  if (side.every((neighbour) => neighbour === port || neighbour.at <= low || neighbour.at >= high)) port.at = other.at
}

function freePlace(wish: number, taken: readonly Port[], span: { first: number; last: number }): number {
  for (let offset = 0; offset < span.last - span.first; offset += 4) {
    for (const place of [wish + offset, wish - offset]) {
      if (place < span.first || place > span.last) continue
      if (taken.every((port) => Math.abs(port.at - place) >= 8)) return place
    }
  }
  return wish
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
