import type { AddressSpace } from '../exchange/address-spaces'
import { domainTypeOf } from '../model/accepted-domains'
import { organizationHome, type SendConnector } from '../model/connectors'
import type { Design } from '../model/design'
import type { Gateway } from '../model/ends'
import type { InboundRoute } from '../model/inbound-route'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import { sourcesOf, deliveryTargets } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { canonicalDomainOf, hasUnreadable, isOfAcceptedDomains, isReadable } from './accepted-domain'
import { follow, isDeliveredInside as isInside, placeOf, type Stop } from './follow'
import { other, quickSelect } from './space-index'

/** Mail that comes back to where it was: the domain (`*`: any that nothing names) and the connectors that pass it round. */
export interface Loop {
  readonly domain: string
  readonly stops: readonly Stop[]
  readonly back: Server
}

/**
 * The loops between Edge servers and the organization, each once: every one of them has a connector that leads inwards from an Edge; and
 * those within the organization. A connector that is on a loop already is not followed again, so that a ring of servers is gone round
 * once.
 */
export function loops(design: Design): readonly Loop[] {
  const found = new Map<string, Loop>()
  const onLoop = new Set<string>()
  for (const connector of indexes(design).byKind.sendConnector) {
    const [source] = sourcesOf(connector, design)
    if (source?.role !== 'edge' || settings(connector, design).Enabled.value === false) continue
    if (onLoop.has(connector.id) || !leadsToServer(connector, source, design)) continue
    for (const domain of domainsOf(connector, source, design)) {
      if (quickSelect(design, source, domain) !== connector) continue
      const { stops: way, end, last } = follow(design, source, domain)
      if (end !== 'loop' || (domain !== other && hasUnreadable(design, organizationHome))) continue
      const stops = circle(way, last)
      const key = stops
        .map((stop) => stop.connector.id)
        .toSorted()
        .join()
      if (!found.has(key)) found.set(key, { domain: domain === other ? '*' : domain, stops, back: last })
      for (const stop of stops) if (stop.connector !== connector) onLoop.add(stop.connector.id)
    }
  }
  return [...found.values(), ...loopsInside(design)]
}

/** A connector of the organization to another of its Mailbox or Hub servers. */
interface Between {
  readonly connector: SendConnector
  readonly source: Server
  readonly target: Server
  readonly to: Stop['to']
}

/**
 * Mail that connectors deliver to other Mailbox or Hub servers of the organization, though it has no mailboxes there, and that comes back
 * by them. Each connector is followed once for each of its domains.
 */
function loopsInside(design: Design): readonly Loop[] {
  if (hasUnreadable(design, organizationHome)) return []
  const between = new Map(betweenServers(design).map((one) => [one.connector, one]))
  const found: Loop[] = []
  const onLoop = new Set<SendConnector>()
  const followed = new Map<string | typeof other, Set<SendConnector>>()
  for (const first of between.values()) {
    for (const domain of domainsOf(first.connector, first.source, design)) {
      const known = followed.get(domain) ?? new Set()
      followed.set(domain, known)
      const round = onLoop.has(first.connector) ? [] : roundOf(first, domain, between, known, design)
      if (round.length === 0) continue
      for (const { connector } of round) onLoop.add(connector)
      found.push(loopOf(round, domain))
    }
  }
  return found
}

function betweenServers(design: Design): readonly Between[] {
  return (indexes(design).sendConnectorsAt.get(organizationHome) ?? []).flatMap((connector) => {
    const sources = sourcesOf(connector, design)
    const [source] = sources
    const isOn = settings(connector, design).Enabled.value !== false
    if (!source || !isOn || sources.some(({ role }) => role === 'edge')) return []
    const to = deliveryTargets(connector, design).map(({ node }) => node)
    const target = to.find((node): node is Server => node.kind === 'server' && node.role !== 'edge')
    return target && !sources.includes(target) ? [{ connector, source, target, to }] : []
  })
}

/** The connectors that pass mail round, from one on; none where it arrives, leaves, or was followed before. */
function roundOf(
  first: Between,
  domain: string | typeof other,
  between: ReadonlyMap<SendConnector, Between>,
  followed: Set<SendConnector>,
  design: Design,
): readonly Between[] {
  const way: Between[] = []
  const onWay = new Set<Between>()
  for (let at: Between | undefined = first; at && !onWay.has(at);) {
    if (followed.has(at.connector)) return []
    followed.add(at.connector)
    onWay.add(at)
    way.push(at)
    if (domain !== other && isInside(design, at.target, domain)) return []
    const next = quickSelect(design, at.target, domain)
    at = next && between.get(next)
    if (at && onWay.has(at)) return way.slice(way.indexOf(at))
  }
  return []
}

function loopOf(round: readonly Between[], domain: string | typeof other): Loop {
  const [first] = round as readonly [Between, ...Between[]]
  const stops = round.map(({ source, connector, to }) => ({ at: source, connector, to }))
  // One connector alone is met again at its target, which hands the mail to the source.
  const more = round.length > 1 ? [] : [{ at: first.target, connector: first.connector, to: first.to }]
  return { domain: domain === other ? '*' : domain, stops: [...stops, ...more], back: first.source }
}

/** The way without what only leads into the circle. */
function circle(way: readonly Stop[], back: Server): readonly Stop[] {
  const start = way.findIndex(({ at }) => placeOf(at) === placeOf(back))
  return start > 0 ? way.slice(start) : way
}

function leadsToServer(connector: SendConnector, source: Server, design: Design): boolean {
  return deliveryTargets(connector, design).some(({ node }) => node.kind === 'server' && node !== source)
}

function domainsOf(connector: SendConnector, source: Server, design: Design): readonly (string | typeof other)[] {
  const spaces = settings(connector, design).AddressSpaces.value ?? []
  return [...new Set(spaces.flatMap((space) => domainsOfSpace(space, source, design)))]
}

function domainsOfSpace(
  { type, address }: AddressSpace,
  source: Server,
  design: Design,
): readonly (string | typeof other)[] {
  if (type !== 'SMTP') return []
  if (address === '*') return [other]
  if (address !== '--') return [address.replace(/^\*\./, '')]
  const own = indexes(design).acceptedDomainsAt.get(source.id) ?? []
  return own
    .filter((domain) => isOfAcceptedDomains(domain, design) && isReadable(domain, design))
    .map((domain) => canonicalDomainOf(domain, design))
}

/** Mail that a gateway brings in for a relay domain, and that Exchange hands back to the same gateway. */
export interface GatewayLoop {
  readonly route: InboundRoute
  readonly gateway: Gateway
  readonly domain: AcceptedDomain
  readonly connector: SendConnector
}

/** For each gateway and each connector back to it the first relay domain whose mail goes back. */
export function gatewayLoops(design: Design): readonly GatewayLoop[] {
  const { byKind, acceptedDomainsAt } = indexes(design)
  const told = new Set<string>()
  return byKind.inboundRoute.flatMap((route) => {
    const gateway = design.items[route.from]
    const server = design.items[route.to]
    if (gateway?.kind !== 'gateway' || server?.kind !== 'server') return []
    // Another mail system that only sends its own mail does not bring in what is for itself.
    if (!gateway.sendsInternetMail && !gateway.takesInternetMail) return []
    const home = server.role === 'edge' && server.subscribedSiteId === undefined ? server.id : 'organization'
    for (const domain of acceptedDomainsAt.get(home) ?? []) {
      if (domainTypeOf(domain, design) === 'Authoritative' && server.role !== 'edge') continue
      const last = follow(design, server, canonicalDomainOf(domain, design)).stops.at(-1)
      if (!last?.to.includes(gateway)) continue
      const key = `${gateway.id}|${last.connector.id}`
      if (told.has(key)) return []
      told.add(key)
      return [{ route, gateway, domain, connector: last.connector }]
    }
    return []
  })
}
