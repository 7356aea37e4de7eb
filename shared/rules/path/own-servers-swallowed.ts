import { readAddress, type Family } from '../../exchange/addresses'
import { handOversTo } from '../../exchange/hand-overs'
import { rangeContainsAddress, type IpRange } from '../../exchange/ranges'
import { transportServicesOf } from '../../exchange/transport-services'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import type { Server } from '../../model/server'
import { listenersOf, type Listener } from '../../routing/listeners'
import { ownAddresses, ownWithin } from '../../routing/own-addresses'
import { narrowRanges } from '../../routing/range-lookup'
import { entered, named, receiver, type EnteredText, type Named, type Receiver } from '../data'
import { notOfferedToServers, serversMaySubmit, setupConnectorOn } from '../facts/hand-overs'
import { organizationRule } from '../rule'
import { namesAndMore, called } from '../words/names'
import { takingInstead } from './taking-hand-overs'

/** The port of the Front End, at which fellows and Edge servers arrive. */
const frontEndPort = 25

export const ownServersSwallowed = organizationRule({
  id: 'PATH-028',
  severity: 'error',
  title: 'No connector made for others answers the organization’s own servers',
  why: 'The narrowest remote range wins. A connector for relay or a partner whose ranges hold the address of an Exchange server answers that server in the place of setup’s connector, which alone lets Exchange servers sign in and submit. Mail between the servers then stops or counts as anonymous. What is handed to port 25 of the Front End is less certain: that other servers use it is unverified.',
  remedy: 'Take the addresses of the Exchange servers out of RemoteIPRanges: list the hosts that the connector is for.',
  references: ['Receive connectors', 'Custom Receive connectors', 'Reports of administrators: 451 4.7.0 PRX'],
  messages: {
    swallowed: ({ name, range, servers }: { name: Receiver; range: EnteredText; servers: readonly Named[] }) =>
      `${called(name)} answers ${range}, which holds ${namesAndMore(servers)}, and does not let Exchange servers sign in and submit, so mail between the servers stops: list in RemoteIPRanges only the hosts that it is for.`,
    loopback: ({ name, range }: { name: Receiver; range: EnteredText }) =>
      `${called(name)} answers ${range}, which holds the server’s own loopback address, and does not let Exchange servers sign in and submit, so mail on its way through the server stops: list in RemoteIPRanges only the hosts that it is for.`,
    itself: ({ name, range }: { name: Receiver; range: EnteredText }) =>
      `${called(name)} answers ${range}, which holds the server itself, so what its own services and programs bring to port 25 counts as mail of strangers (unverified): leave its addresses out unless that is meant.`,
    atFrontEnd: ({ name, range, servers }: { name: Receiver; range: EnteredText; servers: readonly Named[] }) =>
      `${called(name)} answers ${range}, which holds ${namesAndMore(servers)}, so mail that these Exchange servers bring to port 25 is treated as that of strangers (unverified): list in RemoteIPRanges only the hosts that it is for.`,
  },
  *check({ design, indexes: { byKind } }) {
    const behind = new Set(takingInstead(design).map(({ connector }) => connector.id))
    for (const to of byKind.server) {
      if (to.role === 'edge') continue
      for (const listener of listenersOf(design, to.id)) {
        const { connector, enabled } = listener
        if (design.baseline[connector.id] === connector && connector.origin === 'setup') continue
        if (!enabled || narrowRanges(listener.ranges).length === 0 || !isForOthers(connector, to, design)) continue
        const base = { subject: connector.id, parameter: 'RemoteIPRanges', about: [to.id] }
        const name = receiver(connector, to)
        const swallowed = behind.has(connector.id) ? heldServers(listener, design, () => true) : undefined
        const atFrontEnd = isAtFrontEnd(listener, to) && heldServers(listener, design, (server) => server !== to)
        const loopback = listensBehind(listener, to) ? narrowRanges(listener.ranges).find(holdsLoopback) : undefined
        if (swallowed) yield { ...base, message: 'swallowed', data: { name, ...swallowed } }
        else if (loopback) yield { ...base, message: 'loopback', data: { name, range: entered(loopback.entered) } }
        else if (atFrontEnd)
          yield { ...base, message: 'atFrontEnd', data: { name, ...atFrontEnd }, severity: 'warning' }
        else {
          const range = isAtFrontEnd(listener, to) ? rangeOfItself(listener, to, design) : undefined
          if (range)
            yield { ...base, message: 'itself', data: { name, range: entered(range.entered) }, severity: 'info' }
        }
      }
    }
  },
})

/** It is not setup's, and Exchange servers cannot sign in and submit there. */
function isForOthers(connector: ReceiveConnector, to: Server, design: Design): boolean {
  const isClosed = notOfferedToServers(connector, design).length > 0 || !serversMaySubmit(connector, to, design)
  return isClosed && portsOf(to).every((port) => setupConnectorOn(to, port, design) !== connector)
}

function portsOf(to: Server): readonly number[] {
  return [frontEndPort, ...handOversTo(to).map(({ port }) => port)]
}

function isAtFrontEnd({ bindings }: Listener, to: Server): boolean {
  return transportServicesOf(to).includes('FrontendTransport') && bindings.some(({ port }) => port === frontEndPort)
}

function listensBehind({ bindings }: Listener, to: Server): boolean {
  const own = handOversTo(to).filter(({ ownServer }) => ownServer)
  return bindings.some(({ port, wildcard }) => wildcard && own.some((handOver) => handOver.port === port))
}

function heldServers(
  listener: Listener,
  design: Design,
  counts: (server: Server) => boolean,
): { readonly range: EnteredText; readonly servers: readonly Named[] } | undefined {
  for (const range of narrowRanges(listener.ranges)) {
    const held = new Set<Server>()
    for (const { server } of ownWithin(ownAddresses(design), range)) if (counts(server)) held.add(server)
    if (held.size > 0) return { range: entered(range.entered), servers: [...held].map(named) }
  }
  return undefined
}

const loopbacks = ['127.0.0.1', '::1'].flatMap((text) => readAddress(text) ?? [])

/** Whether services connect to their own Front End is unverified, and a relay for programs of the server itself may be meant. */
function rangeOfItself(listener: Listener, to: Server, design: Design): IpRange | undefined {
  const own = (ownAddresses(design).of.get(to.id) ?? []).filter(({ family, value }) => !isLinkLocal(family, value))
  const heard = new Set(
    listener.bindings.flatMap(({ port, address }) => (port === frontEndPort ? [address.family] : [])),
  )
  return narrowRanges(listener.ranges).find(
    (range) =>
      heard.has(range.family) && (holdsLoopback(range) || own.some((address) => rangeContainsAddress(range, address))),
  )
}

/** Each computer has such an address, and ranges hold all of them for the sake of others. */
function isLinkLocal(family: Family, value: bigint): boolean {
  return family === 6 && value >> 118n === 0x3fan
}

function holdsLoopback(range: IpRange): boolean {
  return loopbacks.some((address) => rangeContainsAddress(range, address))
}
