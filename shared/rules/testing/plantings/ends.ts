import { addServer } from '../../../edits/add'
import { changeItem, setParameter } from '../../../edits/change'
import { sequence, setItems, type Edit } from '../../../edits/edit'
import { organizationHome } from '../../../model/connectors'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { textsOf } from '../../../model/parameter-value'
import { settings } from '../../../model/settings'
import type { Server } from '../../../model/server'
import { participants } from '../../../routing/ways-in-and-out'
import { receive, send } from '../designs'
import { accepting, arriving, internet } from '../drawn'
import { tenant } from '../ends'
import { and, at, atReceive, without, withText, type Plantings } from './planting'

/** Mistakes about what is drawn at both ends of a line, and about servers themselves. */
export const between: Plantings = {
  'RC-BIND-002': at('receiveConnector', (item) => {
    const { id, origin, server, parameters } = item
    if (origin !== 'designed' || parameters.RemoteIPRanges === undefined) return undefined
    const { TransportRole, Bindings } = parameters
    return sequence(
      setParameter(id, 'RemoteIPRanges', withText(item, 'RemoteIPRanges', '172.31.0.1-172.31.0.20')),
      receive('receiveConnector-99', server, {
        name: 'Another',
        usage: 'Internal',
        parameters: {
          ...(TransportRole !== undefined && { TransportRole }),
          ...(Bindings !== undefined && { Bindings }),
          RemoteIPRanges: ['172.31.0.15-172.31.0.30'],
        },
      }),
    )
  }),
  'RC-RANGE-007': atReceive(
    ({ item }) =>
      item.usage === 'Internet' &&
      item.origin === 'designed' && {
        Bindings: [...textsOf(item.parameters.Bindings), '[::]:25'],
        RemoteIPRanges: ['0.0.0.0-255.255.255.255', '::/0'],
      },
  ),
  'RC-AUTH-010': atReceive(
    ({ item, design }) =>
      indexes(design).byKind.application.length > 0 &&
      item.origin === 'designed' && { AuthMechanism: ['ExternalAuthoritative'], PermissionGroups: ['ExchangeServers'] },
  ),
  'RC-AUTH-014': atReceive(
    ({ item, read }) =>
      item.origin === 'designed' &&
      read.PermissionGroups.value?.includes('ExchangeServers') &&
      !read.AuthMechanism.value?.includes('ExternalAuthoritative') && {
        AuthMechanism: and(read.AuthMechanism.value, 'Integrated'),
      },
  ),
  'RC-PERM-005': atReceive(
    ({ item, read }) =>
      item.origin === 'setup' &&
      read.PermissionGroups.value?.includes('ExchangeLegacyServers') && {
        PermissionGroups: without(read.PermissionGroups.value, 'ExchangeLegacyServers'),
      },
  ),
  'RC-RELAY-008': at(
    'server',
    ({ id, role, version }) =>
      role !== 'edge' &&
      receive('receiveConnector-99', id, {
        name: 'Trusting',
        usage: 'Custom',
        parameters: {
          ...(version !== '2010' && { TransportRole: 'FrontendTransport' }),
          Bindings: ['0.0.0.0:2526'],
          RemoteIPRanges: ['10.9.9.9'],
          AuthMechanism: ['ExternalAuthoritative'],
          PermissionGroups: ['ExchangeServers'],
        },
      }),
  ),
  'RC-ROLE-006': at('gateway', ({ id }) => receive('receiveConnector-99', id, { name: 'Out of place' })),
  'RC-ANON-001': at(
    'server',
    ({ id, role }, design) =>
      role === 'hub' &&
      indexes(design).byKind.gateway.some(({ takesInternetMail }) => takesInternetMail) &&
      sequence(internet, arriving('internet-1', id)),
  ),
  'TLS-010': at('sendConnector', ({ id, home, parameters }, design) => {
    const connector = onEdge(design)
    return (
      home === organizationHome &&
      parameters.SmartHostAuthMechanism === 'ExchangeServer' &&
      connector !== undefined &&
      sequence(setParameter(id, 'RequireTLS', true), setParameter(connector, 'AuthMechanism', ['ExchangeServer']))
    )
  }),
  'TLS-011': at('sendConnector', ({ id, home, parameters }, design) => {
    const connector = onEdge(design)
    return (
      home === organizationHome &&
      parameters.SmartHostAuthMechanism === 'ExchangeServer' &&
      connector !== undefined &&
      sequence(setParameter(id, 'IgnoreSTARTTLS', true), setParameter(connector, 'RequireTLS', true))
    )
  }),
  'EDGE-009': at('receiveConnector', ({ id, server, name, parameters }, design) => {
    const own = indexes(design).receiveConnectorsOf.get(server) ?? []
    const internal = own.find((one) => one.name === 'From Internal Org')
    const toEdge = indexes(design).byKind.sendConnector.find((one) => one.name === 'To Edge')
    if (name !== 'From Internet' || !internal || !toEdge) return undefined
    const read = settings(internal, design)
    return sequence(
      setParameter(id, 'Bindings', [...(parameters.Bindings as []), ...(internal.parameters.Bindings as [])]),
      setParameter(id, 'AuthMechanism', and(read.AuthMechanism.value, 'Integrated').slice(0, -1)),
      setParameter(id, 'PermissionGroups', ['AnonymousUsers', 'ExchangeUsers', 'ExchangeServers', 'Partners']),
      setParameter(toEdge.id, 'SmartHosts', [{ server }]),
      (current) => setItems(current, { [internal.id]: undefined }),
    )
  }),
  'EDGE-019': at(
    'server',
    ({ id, role }, design) =>
      role === 'edge' &&
      sendsInside(id, design) &&
      sequence(
        changeItem(id, { version: '2010' }),
        ...internal(design).map((server) => changeItem<'server'>(server.id, { version: '2016' })),
      ),
  ),
  'EDGE-018': (design) => internal(design).slice(0, 1).map(anotherEdge),
  'PATH-001': (design) => (participants(design).outside ? internal(design).slice(0, 1).map(anotherEdge) : []),
  'PATH-008': at('inboundRoute', ({ from, expects }, design) =>
    find(design, 'internet', from) && expects && hasOneAddressEach(design)
      ? setParameter(expects, 'PermissionGroups', ['ExchangeServers', 'Partners'])
      : undefined,
  ),
  'PATH-009': at(
    'server',
    ({ id, role }, design) => role === 'edge' && sendsInside(id, design) && accepting('fabrikam.com', { home: id }),
  ),
  'PATH-010': at(
    'gateway',
    ({ sendsInternetMail }) => sendsInternetMail && accepting('fabrikam.com', { domainType: 'InternalRelay' }),
  ),
  'PATH-011': atReceive(
    ({ item, design }) =>
      /^Default Frontend .*1$/.test(item.name) &&
      indexes(design).byKind.sendConnector.some(({ home }) => home !== organizationHome) && { MaxHopCount: 1 },
  ),
  'PATH-012': at('sendConnector', ({ id, name, home }, design) => {
    const toInternet = indexes(design).byKind.sendConnector.find((one) => one.name === 'To Internet')
    const next = toInternet?.id ?? onEdge(design)
    return (
      home === organizationHome &&
      name === 'To Edge' &&
      next !== undefined &&
      sequence(setParameter(id, 'MaxMessageSize', '8MB'), setParameter(next, 'MaxMessageSize', '5MB'))
    )
  }),
  'PATH-017': at(
    'server',
    ({ id, role, version }, design) =>
      role === 'mailbox' &&
      version !== '2010' &&
      sequence(
        send('sendConnector-99', {
          name: 'Straight out',
          parameters: {
            AddressSpaces: ['example.org'],
            FrontendProxyEnabled: true,
            SourceTransportServers: internal(design).map(({ id: server }) => ({ server })),
          },
        }),
        (current) => setItems(current, { [outboundProxy(id, current)]: undefined }),
      ),
  ),
  'PATH-021': at(
    'gateway',
    ({ sendsInternetMail, addresses }) => sendsInternetMail && tenant({ tenantDomains: [], addresses }),
  ),
  'PATH-022': (design) => {
    const [first, second] = internal(design)
    if (!first || !second) return []
    const parameters = {
      AddressSpaces: ['example.org;5'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: second.id }],
      SmartHostAuthMechanism: 'ExchangeServer',
      SourceTransportServers: [{ server: first.id }],
    }
    // Without a nearer way on it would be a loop (PATH-009).
    const onward = { AddressSpaces: ['example.org'], SourceTransportServers: [{ server: second.id }] }
    return [
      sequence(
        send('sendConnector-98', { name: 'Onward', parameters: onward }),
        send('sendConnector-99', { name: 'Between', parameters }),
      ),
    ]
  },
  'ORG-005': at(
    'server',
    ({ id, role }, design) =>
      role !== 'edge' && isBehind(id, design) && setParameter(id, 'AntispamAgentsEnabled', true),
  ),
}

function internal(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role }) => role !== 'edge')
}

/** Of the version of the others, with no line. */
function anotherEdge({ version }: Server): Edit {
  return addServer({ role: 'edge', version, certificate: 'public' }, { x: 0, y: 0 })
}

function hasOneAddressEach(design: Design): boolean {
  return indexes(design).byKind.server.every(({ adapters }) => adapters.every(({ addresses }) => addresses.length < 2))
}

/** The connector of an Edge server for the servers of the organization. */
function onEdge(design: Design): string | undefined {
  return indexes(design).byKind.receiveConnector.find(({ name }) => name === 'Inbound From Organization')?.id
}

function sendsInside(edge: string, design: Design): boolean {
  return (indexes(design).sendConnectorsAt.get(edge) ?? []).some(
    ({ parameters }) => textsOf(parameters.AddressSpaces).join() === '--',
  )
}

function outboundProxy(server: string, design: Design): string {
  const own = indexes(design).receiveConnectorsOf.get(server) ?? []
  return own.find(({ name }) => name.startsWith('Outbound Proxy'))?.id ?? ''
}

/** A gateway or an Edge server delivers to it. */
function isBehind(server: string, design: Design): boolean {
  const { inboundRoute, sendConnector } = indexes(design).byKind
  const isFromGateway = inboundRoute.some(({ from, to }) => to === server && find(design, 'gateway', from))
  return (
    isFromGateway ||
    sendConnector.some(
      ({ home, parameters }) =>
        home !== organizationHome && JSON.stringify(parameters.SmartHosts ?? '').includes(`"${server}"`),
    )
  )
}
