import type { Design } from '../model/design'
import { ownAddresses } from '../routing/own-addresses'
import { ownHops } from '../routing/own-hops'
import type { Box, Point, Scene } from './scene'

/** Hops between two own servers that nobody draws, both directions as one. */
export interface OwnHopLine {
  readonly id: string
  readonly from: Point
  readonly to: Point
  /** `2525, 465`, the ports at which one of them is handed mail by the other. */
  readonly label: string
  /** At one of the ports nobody answers a fellow, or more than one may. */
  readonly broken: boolean
}

export interface OwnHopLines {
  readonly shown: readonly OwnHopLine[]
  /** Of how many. */
  readonly total: number
}

/** More of them say nothing; the shortest are shown. */
const mostShown = 60

interface Stand {
  readonly id: string
  readonly at: Point
  readonly ports: ReadonlySet<number>
  readonly broken: ReadonlySet<number>
}

/**
 * Between all own servers, or between the chosen ones and all others: straight from card to card, under the cards. Of many only
 * the shortest of the first servers are looked at, so that the cost stays near linear.
 */
export function ownHopLines(design: Design, nodes: Scene['nodes'], chosen: ReadonlySet<string>): OwnHopLines {
  const stands = standsOf(design, nodes)
  if (stands.length < 2) return { shown: [], total: 0 }
  const own = stands.filter(({ id }) => chosen.has(id))
  const starts = own.length > 0 ? own : stands
  const total =
    own.length > 0
      ? own.length * (stands.length - own.length) + (own.length * (own.length - 1)) / 2
      : (stands.length * (stands.length - 1)) / 2
  const pairs = starts.slice(0, mostShown).flatMap((one) => nearest(one, stands).map((other) => [one, other] as const))
  // Of the two directions of a pair the first one stays.
  const unique = new Map(
    pairs.toReversed().map(([one, other]) => [[one.id, other.id].toSorted().join(' '), [one, other] as const]),
  )
  const shortest = [...unique].toSorted(([, a], [, b]) => lengthOf(...a) - lengthOf(...b)).slice(0, mostShown)
  return { shown: shortest.map(([id, [one, other]]) => lineOf(id, one, other)), total }
}

function standsOf(design: Design, nodes: Scene['nodes']): readonly Stand[] {
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const ports = new Map<string, { all: Set<number>; broken: Set<number> }>()
  for (const { to, handOver, fares } of ownHops(design)) {
    const at = ports.get(to.id) ?? { all: new Set(), broken: new Set() }
    ports.set(to.id, at)
    at.all.add(handOver.port)
    const isBroken = fares.some(({ answer: { outcome } }) => outcome === 'nobody' || outcome === 'tie')
    if (isBroken) at.broken.add(handOver.port)
  }
  return ownAddresses(design).servers.flatMap(({ id }) => {
    const box = boxes.get(id)
    const known = ports.get(id)
    if (!box) return []
    return [{ id, at: middle(box), ports: known?.all ?? none, broken: known?.broken ?? none }]
  })
}

const none: ReadonlySet<number> = new Set()

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function nearest(one: Stand, stands: readonly Stand[]): readonly Stand[] {
  return stands
    .filter((other) => other !== one)
    .toSorted((a, b) => lengthOf(one, a) - lengthOf(one, b))
    .slice(0, mostShown)
}

function lengthOf(one: Stand, other: Stand): number {
  return Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)
}

function lineOf(id: string, one: Stand, other: Stand): OwnHopLine {
  const all = new Set([...one.ports, ...other.ports])
  const ports = [...all].toSorted((a, b) => a - b)
  return {
    id,
    from: one.at,
    to: other.at,
    label: ports.join(', '),
    broken: ports.some((port) => one.broken.has(port) || other.broken.has(port)),
  }
}
