import { organizationHome, type SendConnector } from './connectors'
import { isNode, itemsAlone, type Design, type NodeItem } from './design'
import type { InboundRoute } from './inbound-route'
import { indexes, type Indexes } from './indexes'
import { entriesOf, isEndpoint, type Entry, type ParameterValue } from './parameter-value'
import { settings, type SendSettings } from './settings'
import { siteOf } from './sites'
import type { Server } from './server'
import { keptWhile } from '../kept'

export type LineSecurity = 'authenticatedEncrypted' | 'encrypted' | 'externallySecured' | 'clearText' | 'anonymous'

/** One line of the drawing: computed from connectors and routes, never stored. */
export interface Line {
  /** `<subject>|<from>|<to>`, stable while the connector, its source and its target stay. */
  readonly id: string
  readonly kind: 'send' | 'inbound' | 'edgeSync'
  /** Id of the Send connector or inbound route behind it; for EdgeSync the Edge server. */
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly security: LineSecurity
  readonly port: number
  /** `smartHost`: the index of the entry in `SmartHosts`; undefined with DNS routing. */
  readonly smartHost?: number
  /** False where the Send connector is disabled. What answers an inbound route is not known here: `shared/routing` decides it. */
  readonly enabled: boolean
}

/** Every line of the design, in the order of connectors and routes; linear in connectors and their pairs. */
export const lines = keptWhile(itemsAlone, (design): readonly Line[] => [
  ...sendLines(design),
  ...indexes(design).byKind.inboundRoute.flatMap((route) => lineOfRoute(route, design)),
  ...syncLines(design),
])

/** Connectors are the same and so is all that they may refer to: nothing of their lines is another. */
const sendLines = keptWhile(
  (design: Design) => [indexes(design).byKind.sendConnector, indexes(design).referable],
  (design): readonly Line[] => {
    const ends = mailEnds(design)
    return indexes(design).byKind.sendConnector.flatMap((connector) => linesOfConnector(connector, design, ends))
  },
)

/** Sites and subscriptions of servers: nothing but servers and zones. */
const syncLines = keptWhile(
  (design: Design) => [indexes(design).referable],
  (design): readonly Line[] => indexes(design).byKind.server.flatMap((server) => edgeSyncLines(server, design)),
)

/** The servers that send for a connector: its home Edge, or the stated source servers that are drawn. */
export function sourcesOf(connector: SendConnector, design: Design): readonly Server[] {
  if (connector.home !== organizationHome) {
    const home = design.items[connector.home]
    return home?.kind === 'server' ? [home] : []
  }
  return statedSources(settings(connector, design).SourceTransportServers, design)
}

const statedSources = keptWhile(
  (setting: SendSettings['SourceTransportServers'], _design: Design) => [setting],
  ({ entered, value = [] }, design): readonly Server[] =>
    nodesMeant(entered, value, ({ server }) => server, design).flatMap(({ node }) =>
      node.kind === 'server' ? [node] : [],
    ),
)

/** Where a connector delivers: the nodes of its smart hosts, or the other ends whose domains its address spaces take. */
export function deliveryTargets(
  connector: SendConnector,
  design: Design,
): readonly { node: NodeItem; smartHost?: number }[] {
  const read = settings(connector, design)
  if (routesByDns(read)) return endsByDns(read, design).map((node) => ({ node }))
  return smartHostTargets(read.SmartHosts, design)
}

const smartHostTargets = keptWhile(
  (setting: SendSettings['SmartHosts'], _design: Design) => [setting],
  ({ entered, value = [] }, design): readonly { node: NodeItem; smartHost: number }[] =>
    nodesMeant(entered, value, ({ node }) => node, design).map(({ node, entry }) => ({ node, smartHost: entry })),
)

/** The nodes that a list means, each once: a reference is drawn even while its node has no name or address to be read. */
function nodesMeant<T extends { readonly entry: Entry }>(
  entered: ParameterValue | undefined,
  resolved: readonly T[],
  nodeOf: (resolved: T) => NodeItem | undefined,
  design: Design,
): readonly { node: NodeItem; entry: number }[] {
  const byText = new Map(resolved.map((one) => [isEndpoint(one.entry) ? undefined : one.entry.text, nodeOf(one)]))
  const seen = new Set<string>()
  return entriesOf(entered).flatMap((entry, index) => {
    const node = isEndpoint(entry) ? design.items[entry.server] : byText.get(entry.text)
    if (!isNode(node) || seen.has(node.id)) return []
    seen.add(node.id)
    return [{ node, entry: index }]
  })
}

/** DNS routing is in force: stated or default `DNSRoutingEnabled`, and no smart host that takes its place. */
export function routesByDns(read: SendSettings): boolean {
  return entriesOf(read.SmartHosts.entered).length === 0 && read.DNSRoutingEnabled.value !== false
}

/** Kept while the settings, the home, and the ends that MX records may lead to are the same objects. */
const linesOfConnector = keptWhile(
  (connector: SendConnector, design: Design, ends: MailEnds) => [
    connector,
    settings(connector, design),
    design.items[connector.home],
    ends,
  ],
  deriveLines,
)

type MailEnds = Pick<Indexes['byKind'], 'partner' | 'exchangeOnline' | 'internet'>

/** The ends that MX records may lead to: one object while all of them are the same. */
const mailEnds = keptWhile(
  (design: Design) => {
    const { partner, exchangeOnline, internet } = indexes(design).byKind
    return [partner, exchangeOnline, internet]
  },
  (design): MailEnds => {
    const { partner, exchangeOnline, internet } = indexes(design).byKind
    return { partner, exchangeOnline, internet }
  },
)

function deriveLines(connector: SendConnector, design: Design): readonly Line[] {
  const read = settings(connector, design)
  const security = sendSecurity(read)
  const port = routesByDns(read) ? 25 : portOf(read)
  const targets = deliveryTargets(connector, design)
  const enabled = read.Enabled.value !== false
  return sourcesOf(connector, design).flatMap((source) =>
    targets
      .filter(({ node }) => node.id !== source.id)
      .map(({ node, smartHost }) => ({
        id: lineId(connector.id, source.id, node.id),
        kind: 'send' as const,
        subject: connector.id,
        from: source.id,
        to: node.id,
        security,
        port,
        ...(smartHost !== undefined && { smartHost }),
        enabled,
      })),
  )
}

function portOf(read: SendSettings): number {
  return typeof read.Port.value === 'number' ? read.Port.value : 25
}

/** The ends that MX records lead to: the partner or tenant that owns a stated domain, else the Internet. */
function endsByDns(read: SendSettings, design: Design): readonly NodeItem[] {
  const { byKind } = indexes(design)
  const spaces = read.AddressSpaces.value ?? []
  const ends = spaces.flatMap((space): readonly NodeItem[] => {
    const domain = space.address.toLowerCase().replace(/^\*\./, '')
    const owners = [
      ...byKind.partner.filter((partner) => ownsDomain(partner.domains, domain)),
      ...byKind.exchangeOnline.filter((tenant) => ownsDomain(tenant.tenantDomains, domain)),
    ]
    return owners.length > 0 ? owners : byKind.internet
  })
  return unique(ends)
}

function ownsDomain(domains: readonly string[], domain: string): boolean {
  return domains.some((own) => {
    const bare = own.toLowerCase().replace(/^\*\./, '')
    return bare === domain || domain.endsWith(`.${bare}`)
  })
}

function lineOfRoute(route: InboundRoute, design: Design): readonly Line[] {
  if (!design.items[route.from] || !design.items[route.to]) return []
  return [
    {
      id: lineId(route.id, route.from, route.to),
      kind: 'inbound',
      subject: route.id,
      from: route.from,
      to: route.to,
      security: routeSecurity(route, design),
      port: route.port,
      enabled: true,
    },
  ]
}

/** A subscribed Edge and the Mailbox or Hub servers of its site exchange mail through connectors that EdgeSync owns. */
function edgeSyncLines(edge: Server, design: Design): readonly Line[] {
  if (edge.role !== 'edge' || edge.subscribedSiteId === undefined) return []
  const partners = serversBySite(design).get(edge.subscribedSiteId) ?? []
  return partners.flatMap((server) => [syncLine(edge, edge, server), syncLine(edge, server, edge)])
}

function syncLine(edge: Server, from: Server, to: Server): Line {
  const id = lineId(edge.id, from.id, to.id)
  return {
    id,
    kind: 'edgeSync',
    subject: edge.id,
    from: from.id,
    to: to.id,
    security: 'authenticatedEncrypted',
    port: 25,
    enabled: true,
  }
}

const serversBySite = keptWhile(
  (design: Design) => [indexes(design).referable],
  (design): ReadonlyMap<string, readonly Server[]> => {
    const found = new Map<string, Server[]>()
    for (const server of indexes(design).byKind.server) {
      const site = siteOf(server, design)
      if (site !== undefined) found.set(site, [...(found.get(site) ?? []), server])
    }
    return found
  },
)

/** How safe a Send connector's hop is (connectors.md d, l): Basic alone travels in clear text wherever TLS is not negotiated. */
export function sendSecurity(read: SendSettings): LineSecurity {
  const authentication = routesByDns(read) ? 'None' : (read.SmartHostAuthMechanism.value ?? 'None')
  if (authentication === 'BasicAuthRequireTLS' || authentication === 'ExchangeServer') return 'authenticatedEncrypted'
  if (authentication === 'ExternalAuthoritative') return 'externallySecured'
  if (authentication === 'BasicAuth') return read.RequireTLS.value === true ? 'authenticatedEncrypted' : 'clearText'
  if (read.DomainSecureEnabled.value === true && namesDomains(read)) return 'authenticatedEncrypted'
  return read.IgnoreSTARTTLS.value === true ? 'clearText' : 'encrypted'
}

/** Domain security holds for listed domains only: towards `*` TLS stays opportunistic (connectors.md k). */
function namesDomains(read: SendSettings): boolean {
  const spaces = read.AddressSpaces.value ?? []
  return spaces.length > 0 && spaces.every(({ address }) => address !== '*')
}

/** A partner proves itself only to a connector with domain security; what the route wishes is not enough. */
function isDomainSecured(route: InboundRoute, design: Design): boolean {
  const expected = route.expects === undefined ? undefined : design.items[route.expects]
  return expected?.kind !== 'receiveConnector' || settings(expected, design).DomainSecureEnabled.value === true
}

function routeSecurity(route: InboundRoute, design: Design): LineSecurity {
  switch (route.authentication) {
    case 'anonymous':
      return route.tls === 'required' ? 'encrypted' : 'anonymous'
    case 'basic':
      return route.tls === 'required' ? 'authenticatedEncrypted' : 'clearText'
    case 'externallySecured':
      return 'externallySecured'
    case 'mutualTls':
      return isDomainSecured(route, design) ? 'authenticatedEncrypted' : 'encrypted'
    case 'basicOverTls':
    case 'exchangeServer':
      return 'authenticatedEncrypted'
  }
}

export function lineId(subject: string, from: string, to: string): string {
  return `${subject}|${from}|${to}`
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
