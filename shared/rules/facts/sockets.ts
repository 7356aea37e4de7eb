import { groupBy } from '../../group-by'
import { bindingCovers, formatBinding, type Binding } from '../../exchange/bindings'
import { overlappingPairs } from '../../exchange/overlapping-pairs'
import { overlapsPartially, type IpRange } from '../../exchange/ranges'
import type { TransportServiceName } from '../../exchange/transport-services'
import { keptFor } from '../../kept'

/** One place where a Receive connector listens, and whom it answers there. */
export interface Socket {
  /** Id of the connector, and its place among those of its server. */
  readonly connector: string
  readonly order: number
  readonly service: TransportServiceName
  readonly binding: Binding
  readonly ranges: readonly IpRange[]
  /** The steps of a plan in which it exists, `to` excluded; a finished design is the one step 0. */
  readonly from: number
  readonly to: number
}

/** Two sockets of different connectors of one server that cannot stand beside each other. */
export type Clash = readonly [Socket, Socket]

/**
 * The same service, address and port, and an equal range entry (New-ReceiveConnector). For each socket that clashes at least
 * one pair, so that the effort stays near linear however many are equal.
 */
export function* equalTuples(sockets: readonly Socket[]): Generator<Clash> {
  const entries = sockets.flatMap((socket) => [...new Set(socket.ranges.map(rangeKey))].map((key) => ({ socket, key })))
  const groups = groupBy(entries, ({ socket, key }) => `${socket.service}|${bindingKey(socket.binding)}|${key}`)
  for (const group of groups.values()) {
    let lasting: Socket | undefined
    let ofAnother: Socket | undefined
    for (const { socket } of group.toSorted((a, b) => a.socket.from - b.socket.from)) {
      const rival = lasting?.connector === socket.connector ? ofAnother : lasting
      if (rival && coexist(rival, socket)) yield [rival, socket]
      if (!lasting || socket.to > lasting.to) {
        if (lasting?.connector !== socket.connector) ofAnother = lasting
        lasting = socket
      } else if (socket.connector !== lasting.connector && socket.to > (ofAnother?.to ?? 0)) ofAnother = socket
    }
  }
}

/**
 * The same service and port, an address that is equal or the wildcard of the family, and entries that overlap with neither
 * containing the other (Receive connectors topic).
 */
export function* partialOverlaps(sockets: readonly Socket[]): Generator<Clash> {
  const groups = groupBy(sockets, ({ service, binding }) => `${service}|${listenerKey(binding)}`)
  for (const group of groups.values()) {
    for (const [some, others] of overlappingPairs(byRange(group), ({ range }) => range)) {
      if (!overlapsPartially(some.range, others.range)) continue
      for (const a of some.sockets) {
        for (const b of others.sockets) if (coexist(a, b) && meet(a.binding, b.binding)) yield [a, b]
      }
    }
  }
}

interface Entry {
  readonly range: IpRange
  readonly sockets: Socket[]
}

/** Each range once, with the sockets that state it. */
function byRange(sockets: readonly Socket[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const socket of sockets) {
    for (const range of socket.ranges) {
      const key = rangeKey(range)
      const entry = entries.get(key)
      if (entry) entry.sockets.push(socket)
      else entries.set(key, { range, sockets: [socket] })
    }
  }
  return [...entries.values()]
}

/**
 * The two services of a server on one address and port: only one process can own a listening socket (Allow anonymous
 * relay topic).
 */
export function* serviceClashes(sockets: readonly Socket[]): Generator<Clash> {
  for (const group of groupBy(sockets, ({ binding }) => listenerKey(binding)).values()) {
    const [first, second] = [...groupBy(group, ({ service }) => service).values()]
    if (!first || !second) continue
    const byAddress = groupBy(first, ({ binding }) => binding.address.value)
    const wildcards = first.filter(({ binding }) => binding.wildcard)
    for (const b of second) {
      const near = b.binding.wildcard ? first : [...wildcards, ...(byAddress.get(b.binding.address.value) ?? [])]
      for (const a of near) if (coexist(a, b) && meet(a.binding, b.binding)) yield [a, b]
    }
  }
}

/** A connection can reach both: the same address, or one of them is the wildcard of that family. */
function meet(a: Binding, b: Binding): boolean {
  return bindingCovers(a, b) || bindingCovers(b, a)
}

function coexist(a: Socket, b: Socket): boolean {
  return a.connector !== b.connector && a.from < b.to && b.from < a.to
}

const listenerKey = keptFor(({ address, port }: Binding) => `${address.family}|${port}`)
const bindingKey = keptFor(formatBinding)
const rangeKey = keptFor(({ family, low, high }: IpRange) => `${family}|${low}|${high}`)
