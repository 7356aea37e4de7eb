import { canonicalDomain } from '../exchange/domains'
import { domainTypeOf } from '../model/accepted-domains'
import { keptWhile } from '../kept'
import { organizationHome, type SendConnector } from '../model/connectors'
import { itemsAlone, type Design, type NodeItem } from '../model/design'
import type { InboundRoute } from '../model/inbound-route'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import { lines, routesByDns, sourcesOf, deliveryTargets } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { siteOf } from '../model/sites'
import { acceptedDomainFor, canonicalDomainOf, hasUnreadable, isReadable } from './accepted-domain'
import { seesScoped } from './distance'
import { leadsToUnknown } from './follow'
import { quickSelect, spaceIndex, type Taker } from './space-index'

/** Whether completeness can be asked at all, and of whom: nothing is asked of a drawing without the Internet. */
export interface Participants {
  /** The Internet is drawn, or a gateway that stands for it. */
  readonly outside: boolean
  /** Mailbox and Hub servers with a Transport service that a line starts or ends at. */
  readonly internal: readonly Server[]
  /** Edge servers that a line starts or ends at. */
  readonly edges: readonly Server[]
}

/** A gateway that takes or brings `*` counts as the Internet. */
export const participants = keptWhile(itemsAlone, (design): Participants => {
  const { internet, gateway, server } = indexes(design).byKind
  const connected = new Set(lines(design).flatMap(({ from, to }) => [from, to]))
  const servers = server.filter(({ id }) => connected.has(id))
  return {
    outside: internet.length > 0 || gateway.some((one) => one.takesInternetMail || one.sendsInternetMail),
    internal: servers.filter(({ role, roles2013 }) => role !== 'edge' && roles2013 !== 'clientAccess'),
    edges: servers.filter(({ role }) => role === 'edge'),
  }
})

/** The Mailbox and Hub servers with lines from which no enabled connector for `*` leads to the Internet; rights are left aside. */
export const withoutWayOut = keptWhile(itemsAlone, (design): readonly Server[] => {
  const { outside, internal } = participants(design)
  if (!outside || internal.length === 0) return []
  const working = spaceIndex(design, organizationHome).all.filter((taker) => works(taker, design))
  if (working.some(({ scoped }) => !scoped)) return []
  const sources = working.map(({ connector }) => sourcesOf(connector, design))
  return internal.filter((server) => !sources.some((some) => seesScoped(server, some, design)))
})

function works({ connector }: Taker, design: Design): boolean {
  return sourcesOf(connector, design).length > 0 && leadsOut(connector, design, new Set())
}

/** Whether a connector for `*` delivers to the Internet, or to where the drawing does not tell. */
export function leadsOut(connector: SendConnector, design: Design, seen: Set<string>): boolean {
  if (routesByDns(settings(connector, design)) || leadsToUnknown(connector, design)) return true
  if (seen.has(connector.id)) return false
  seen.add(connector.id)
  const targets = deliveryTargets(connector, design)
  const sources = sourcesOf(connector, design)
  return targets.some(({ node }) => sources.some(({ id }) => id === node.id) || takesAll(node, design, seen))
}

function takesAll(node: NodeItem, design: Design, seen: Set<string>): boolean {
  if (node.kind === 'gateway') return node.takesInternetMail
  if (node.kind !== 'server') return true
  return node.role === 'edge' && wayOutOfEdge(node, design, seen)
}

/** An Edge has an enabled connector for `*`, its own or EdgeSync’s, that leads to the Internet. */
export function wayOutOfEdge(edge: Server, design: Design, seen: Set<string> = new Set()): boolean {
  const own = spaceIndex(design, edge.id).all
  const shared =
    edge.subscribedSiteId === undefined
      ? []
      : spaceIndex(design, organizationHome).all.filter(({ connector }) => sourcesOf(connector, design).includes(edge))
  return [...own, ...shared].some(({ connector }) => leadsOut(connector, design, seen))
}

/** The accepted domains of the organization for which no mail from the Internet comes in; rights are left aside. */
export function withoutWayIn(design: Design): readonly AcceptedDomain[] {
  const { outside, internal } = participants(design)
  if (!outside || internal.length === 0) return []
  const domains = (indexes(design).acceptedDomainsAt.get(organizationHome) ?? []).filter((domain) =>
    isReadable(domain, design),
  )
  const entries = entriesFromInternet(design)
  return domains.filter(
    (domain) =>
      domainTypeOf(domain, design) !== 'ExternalRelay' && !entries.some((entry) => bringsIn(entry, domain, design)),
  )
}

/**
 * The Edge server without subscription through which mail from the Internet comes in, for other domains: it keeps a list of its own, and
 * this domain is not on it.
 */
export function edgeWithout(meant: AcceptedDomain, design: Design): Server | undefined {
  const domain = canonicalDomainOf(meant, design)
  const domains = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  return entriesFromInternet(design).find((entry) => {
    const { server } = entry
    if (server.role !== 'edge' || server.subscribedSiteId !== undefined) return false
    if (hasUnreadable(design, server.id) || acceptedDomainFor(design, server, domain) !== undefined) return false
    return domains.some((other) => other !== meant && isReadable(other, design) && bringsIn(entry, other, design))
  })?.server
}

interface EntryPoint {
  readonly route: InboundRoute
  readonly server: Server
}

/** The routes from the Internet, from gateways that bring its mail, and from Exchange Online. */
function entriesFromInternet(design: Design): readonly EntryPoint[] {
  return indexes(design).byKind.inboundRoute.flatMap((route) => {
    const from = design.items[route.from]
    const server = design.items[route.to]
    // The MX record may lead to Exchange Online, which hands the mail over.
    const brings =
      from?.kind === 'internet' ||
      from?.kind === 'exchangeOnline' ||
      (from?.kind === 'gateway' && from.sendsInternetMail)
    return brings && server?.kind === 'server' ? [{ route, server }] : []
  })
}

function bringsIn({ route, server }: EntryPoint, meant: AcceptedDomain, design: Design): boolean {
  const domain = canonicalDomainOf(meant, design)
  if (!isMeantFor(route, domain, design)) return false
  if (server.role !== 'edge') return true
  if (server.subscribedSiteId !== undefined) return hasMailboxServers(server.subscribedSiteId, design)
  if (hasUnreadable(design, server.id)) return true
  const connector = quickSelect(design, server, domain)
  if (!connector) return false
  if (isRelayedByDns(domain, connector)) return true
  if (leadsToUnknown(connector, design)) return true
  return deliveryTargets(connector, design).some(({ node }) => node.kind === 'server')

  /** That is a finding of its own (EDGE-013): its MX record leads back to the Edge server. */
  function isRelayedByDns(name: string, taker: SendConnector): boolean {
    const accepted = acceptedDomainFor(design, server, name)
    return (
      accepted !== undefined &&
      domainTypeOf(accepted, design) === 'ExternalRelay' &&
      routesByDns(settings(taker, design))
    )
  }
}

/** Stated recipients that are no accepted domains are a finding of their own (PATH-007): then the route may bring any. */
function isMeantFor({ recipients }: InboundRoute, domain: string, design: Design): boolean {
  if (recipients.length === 0) return true
  const stated = recipients.map((one) => canonicalDomain(one.trim().replace(/^\*\./, '')))
  const accepted = new Set(
    (indexes(design).acceptedDomainsAt.get(organizationHome) ?? []).map((known) => canonicalDomainOf(known, design)),
  )
  return stated.includes(domain) || stated.some((one) => !accepted.has(one))
}

function hasMailboxServers(site: string, design: Design): boolean {
  return indexes(design).byKind.server.some((server) => siteOf(server, design) === site)
}

/** Send connectors that would not do what they seem meant for: a finding of their own explains a path that is missing. */
export function unsoundConnectors(design: Design, homes: readonly string[]): readonly string[] {
  const { sendConnectorsAt } = indexes(design)
  return homes
    .flatMap((home) => sendConnectorsAt.get(home) ?? [])
    .filter((connector) => isUnsound(connector, design))
    .map(({ id }) => id)
}

function isUnsound(connector: SendConnector, design: Design): boolean {
  const read = settings(connector, design)
  const spaces = read.AddressSpaces.value ?? []
  return (
    read.Enabled.value === false ||
    read.IsScopedConnector.value === true ||
    read.AddressSpaces.problems.length > 0 ||
    spaces.length === 0 ||
    spaces.some(({ address }) => address === '--') ||
    sourcesOf(connector, design).length === 0 ||
    read.SourceTransportServers.problems.length > 0 ||
    isContradictory()
  )

  /** Smart hosts with DNS routing, or neither of them. */
  function isContradictory(): boolean {
    const hosts = (read.SmartHosts.value ?? []).length > 0
    return hosts === (read.DNSRoutingEnabled.value !== false)
  }
}
