import { handOversTo, type HandOver } from '../exchange/hand-overs'
import { rangeContains, type IpRange } from '../exchange/ranges'
import type { ReceiveConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { keptWhile } from '../kept'
import type { Server } from '../model/server'
import { settings } from '../model/settings'
import { listenersOf, type Listener } from './listeners'
import { ownAddresses, ownWithin, type OwnAddress, type OwnAddresses } from './own-addresses'
import { narrowRanges } from './range-lookup'
import { answer, type ReceiveAnswer } from './receive'

/** A port at which a server of the organization is handed mail by its fellows, and how each of them fares. */
export interface OwnHop {
  readonly to: Server
  readonly handOver: HandOver
  /** The one connector that listens on the port, for every address: then all senders fare alike, and none is asked for. */
  readonly sole: ReceiveConnector | undefined
  /** One for each way in which senders fare differently; a server without addresses stands for itself. */
  readonly fares: readonly Fare[]
}

export interface Fare {
  readonly from: Server
  readonly answer: ReceiveAnswer
}

/**
 * The hops between the organization's own servers, which nobody draws: for each server and port that takes mail of its fellows.
 * Senders that no entry of RemoteIPRanges tells apart are asked for once, so that the whole is linear in servers and entries.
 */
export const ownHops = keptWhile(
  (design: Design) => [indexes(design).byKind.receiveConnector, indexes(design).referable, isProxied(design)],
  (design): readonly OwnHop[] => {
    const known = ownAddresses(design)
    const proxied = isProxied(design)
    return known.servers.flatMap((to) =>
      hopsAt(to, known, listenersOf(design, to.id)).filter(
        ({ handOver }) => proxied || handOver.carries !== 'outbound',
      ),
    )
  },
)

/** Some connector sends through the Front End. */
function isProxied(design: Design): boolean {
  return indexes(design).byKind.sendConnector.some(
    (connector) =>
      connector.parameters.FrontendProxyEnabled !== undefined &&
      settings(connector, design).FrontendProxyEnabled.value === true,
  )
}

const hopsAt = keptWhile(
  (to: Server, known: OwnAddresses, listeners: readonly Listener[]) => [to, known, ...listeners],
  (to, known, listeners): readonly OwnHop[] =>
    handOversTo(to).flatMap((handOver) =>
      listeners.length === 0 || (!handOver.ownServer && known.servers.length < 2)
        ? []
        : [hopAt(to, handOver, listeners, known)],
    ),
)

function hopAt(to: Server, handOver: HandOver, listeners: readonly Listener[], known: OwnAddresses): OwnHop {
  const onPort = listeners.filter(
    ({ enabled, bindings }) => enabled && bindings.some(({ port }) => port === handOver.port),
  )
  const sole = soleFor(onPort, handOver.port)
  if (sole) return { to, handOver, sole, fares: none }
  const addresses = known.of.get(to.id) ?? []
  const fares = sendersFor(to, handOver, onPort, known).flatMap((from): readonly Fare[] => {
    const sources = known.of.get(from.id) ?? []
    if (!mayMeet(sources, addresses)) return []
    const question = { server: to.id, port: handOver.port, addresses, source: sources.map(asRange) }
    return [{ from, answer: answer(listeners, question) }]
  })
  return { to, handOver, sole: undefined, fares }
}

const none: readonly never[] = []

function soleFor(onPort: readonly Listener[], port: number): ReceiveConnector | undefined {
  const [first, ...others] = onPort
  if (!first || others.length > 0 || first.waitsForBinding || first.waitsForRange) return undefined
  const isForAll = ([4, 6] as const).every(
    (family) =>
      first.ranges.everything[family] !== undefined &&
      first.bindings.some((binding) => binding.wildcard && binding.port === port && binding.address.family === family),
  )
  return isForAll ? first.connector : undefined
}

/** As many fellows within one entry are asked for one by one: they fare alike unless another entry holds some of them. */
const mostWithin = 8

function sendersFor(
  to: Server,
  { ownServer }: HandOver,
  onPort: readonly Listener[],
  known: OwnAddresses,
): readonly Server[] {
  const counts = ({ server }: OwnAddress) => ownServer || server !== to
  const narrow = onPort.flatMap(({ ranges }) => narrowRanges(ranges))
  const within = narrow.flatMap((range) => some(ownWithin(known, range), counts))
  const outside = known.all.find(
    (address) => counts(address) && !narrow.some((range) => rangeContains(range, asRange(address))),
  )
  const found = new Set((outside ? [outside, ...within] : within).map(({ server }) => server))
  if (found.size > 0) return [...found]
  return known.servers.filter((server) => ownServer || server !== to).slice(0, 1)
}

function some(all: Iterable<OwnAddress>, counts: (one: OwnAddress) => boolean): readonly OwnAddress[] {
  const found: OwnAddress[] = []
  for (const one of all) {
    if (counts(one)) found.push(one)
    if (found.length === mostWithin) break
  }
  return found
}

/** What has no address yet may meet anybody. */
function mayMeet(one: readonly OwnAddress[], other: readonly OwnAddress[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((a) => other.some((b) => a.family === b.family))
}

function asRange({ family, value, text }: OwnAddress): IpRange {
  return { family, low: value, high: value, hostBits: false, entered: text }
}
