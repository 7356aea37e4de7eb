import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome, type ReceiveConnector, type SendConnector } from '../../model/connectors'
import { find, type Design, type Item, type ItemOf, type NodeItem } from '../../model/design'
import { freeName, nextId, takenNames } from '../../model/ids'
import type { InboundRoute } from '../../model/inbound-route'
import { indexes } from '../../model/indexes'
import { entriesOf, isEndpoint, type Endpoint, type Entry, type Parameters } from '../../model/parameter-value'
import type { AcceptedDomain, Credential } from '../../model/organization-items'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { mailRoleOf } from '../../exchange/transport-services'
import { asDefault } from '../default-domain'
import { idWhenDrawn } from '../drawn-again'
import { setItems } from '../edit'
import { routeName } from '../generated-names'

/** A design with the id of what was just put into it. */
export interface Added {
  readonly design: Design
  readonly id: string
}

export function addSendConnector(
  design: Design,
  fields: { name: string; home: string; usage: SendConnector['usage']; parameters: Parameters },
): Added {
  const name = freeName(takenNames(indexes(design).sendConnectorsAt.get(fields.home)), fields.name)
  const id = idWhenDrawn(design, 'sendConnector', name, ({ home }) => home === fields.home)
  const item: SendConnector = { kind: 'sendConnector', id, origin: 'designed', grants: [], ...fields, name }
  return { design: setItems(design, { [id]: item }), id }
}

export function addReceiveConnector(
  design: Design,
  fields: {
    name: string
    server: string
    usage: ReceiveConnector['usage']
    parameters: Parameters
    grants?: ReceiveConnector['grants']
  },
): Added {
  const name = freeName(takenNames(indexes(design).receiveConnectorsOf.get(fields.server)), fields.name)
  const id = idWhenDrawn(design, 'receiveConnector', name, ({ server }) => server === fields.server)
  const item: ReceiveConnector = { kind: 'receiveConnector', id, origin: 'designed', grants: [], ...fields, name }
  return { design: setItems(design, { [id]: item }), id }
}

export function addCredential(design: Design, name: string, purpose: string, account: Credential['account']): Added {
  const id = nextId(design, 'credential')
  const item: Credential = {
    kind: 'credential',
    id,
    origin: 'designed',
    name: freeName(takenNames(indexes(design).byKind.credential), name),
    purpose,
    ...(account && { account }),
  }
  return { design: setItems(design, { [id]: item }), id }
}

type RouteFields = Partial<Omit<InboundRoute, 'kind' | 'id' | 'origin' | 'from' | 'to'>>

export function addRoute(design: Design, from: NodeItem, to: NodeItem, fields: RouteFields): Added {
  const id = nextId(design, 'inboundRoute')
  const item: InboundRoute = {
    kind: 'inboundRoute',
    id,
    origin: 'designed',
    name: routeName(from.name, to.name),
    from: from.id,
    to: to.id,
    port: 25,
    authentication: 'anonymous',
    tls: 'opportunistic',
    externallyProtected: false,
    recipients: [],
    ...fields,
  }
  return { design: setItems(design, { [id]: item }), id }
}

/** The design with one item's fields changed; the same design where nothing changes. */
export function withFields<T extends Item>(design: Design, item: T, fields: Partial<T>): Design {
  return setItems(design, { [item.id]: { ...item, ...fields } })
}

/** The design with one entry appended to a list parameter of a connector, unless the same node is listed. */
export function appendEntry(design: Design, connectorId: string, parameter: string, entry: Entry): Design {
  const connector = design.items[connectorId]
  if (connector?.kind !== 'sendConnector' && connector?.kind !== 'receiveConnector') return design
  const entries = entriesOf(connector.parameters[parameter])
  if (isEndpoint(entry) && entries.some((known) => isEndpoint(known) && known.server === entry.server)) return design
  const parameters = { ...connector.parameters, [parameter]: [...entries, entry] as Entry[] }
  return setItems(design, { [connector.id]: { ...connector, parameters } })
}

/** A listener of a server towards another node: which adapter faces that, is decided whenever it is read. */
export function listenerTowards(server: Server, other: NodeItem, port = 25): Endpoint {
  return { server: server.id, towards: other.id, port }
}

/** `TransportRole` of a connector for mail of others, where the server's version has the parameter. */
export function transportRole(server: Server): Parameters {
  const role = mailRoleOf(server)
  return role === undefined ? {} : { TransportRole: role }
}

/**
 * A Receive connector as the console's wizard starts one on a Mailbox or Hub server: Custom, every local IPv4 address on port 25,
 * every remote IPv4 address, in Front End where the version has one. Edge servers have no console: there only what is stated counts.
 */
export function addReceiveConnectorByWizard(design: Design, server: Server, name: string): Added {
  const parameters: Parameters =
    server.role === 'edge'
      ? {}
      : { ...transportRole(server), Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['0.0.0.0-255.255.255.255'] }
  return addReceiveConnector(design, { name, server: server.id, usage: 'Custom', parameters })
}

/** The Receive connector of setup that answers on port 25: Default Frontend, the Hub's Default, the Edge's default internal one. */
export function defaultListener(server: Server, design: Design): ItemOf<'receiveConnector'> | undefined {
  return setupListener(server, 25, design)
}

/** The Receive connector of setup that answers on a port. */
export function setupListener(server: Server, port: number, design: Design): ItemOf<'receiveConnector'> | undefined {
  return (indexes(design).receiveConnectorsOf.get(server.id) ?? []).find(
    (connector) => connector.origin === 'setup' && listensOn(port, connector, design),
  )
}

/** Also where the address of its adapter is still to be typed. */
function listensOn(wanted: number, connector: ReceiveConnector, design: Design): boolean {
  const { value = [], entered } = settings(connector, design).Bindings
  const references = entriesOf(entered).filter(isEndpoint)
  return value.some(({ binding }) => binding.port === wanted) || references.some(({ port = 25 }) => port === wanted)
}

/** Whether the connector takes mail from senders that sign in nowhere. */
export function letsAnonymousIn(connector: ReceiveConnector, design: Design): boolean {
  return (settings(connector, design).PermissionGroups.value ?? []).includes('AnonymousUsers')
}

/** The accepted domains of the organization that an Edge lacks which keeps its own; one that is subscribed lacks none: they are replicated to it. */
export function domainsLackingAt(edge: Server, design: Design): readonly ItemOf<'acceptedDomain'>[] {
  if (edge.subscribedSiteId !== undefined) return []
  const own = new Set(
    (indexes(design).acceptedDomainsAt.get(edge.id) ?? []).map((domain) => domainNameOf(domain, design).toLowerCase()),
  )
  return (indexes(design).acceptedDomainsAt.get(organizationHome) ?? []).filter(
    (domain) => !own.has(domainNameOf(domain, design).toLowerCase()),
  )
}

/** Those domains (or those of them that are wanted), copied to the Edge. */
export function copyAcceptedDomains(
  design: Design,
  edge: Server,
  wanted: (domain: AcceptedDomain) => boolean = () => true,
): Design {
  return domainsLackingAt(edge, design)
    .filter(wanted)
    .reduce((current, domain) => {
      const id = nextId(current, 'acceptedDomain')
      return setItems(current, { [id]: { ...asDefault(domain, false), id, origin: 'designed', home: edge.id } })
    }, design)
}

/** The accepted domains that a node's design states for a home. */
export function acceptedDomainsOf(design: Design, home: string): readonly ItemOf<'acceptedDomain'>[] {
  return indexes(design).acceptedDomainsAt.get(home) ?? []
}

export function serverNamed(design: Design, id: string): Server {
  const server = find(design, 'server', id)
  if (!server) throw new Error(`No server ${id} in the design`)
  return server
}
