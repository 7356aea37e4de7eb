import { addServer } from '../../../edits/add'
import { changeItem, setTransportConfig, setParameter } from '../../../edits/change'
import { sequence } from '../../../edits/edit'
import { addAcceptedDomain } from '../../../edits/organization'
import { newestVersion } from '../../../exchange/versions'
import { removeItems } from '../../../edits/remove'
import { organizationHome } from '../../../model/connectors'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { textsOf, type Parameters } from '../../../model/parameter-value'
import { sourcesOf } from '../../../model/relations'
import { settings } from '../../../model/settings'
import type { Server } from '../../../model/server'
import { hasSmartHosts, usesBasic } from '../../facts/send-connector'
import { receive, send } from '../designs'
import { at, atReceive, atSend, either, type Planting, type Plantings } from './planting'

/** Mistakes that show between objects: other connectors, routes, ends, certificates, domains. */
export const betweenObjects: Plantings = {
  'RC-BIND-001': at(
    'receiveConnector',
    ({ id, origin, server, name, usage, parameters }, design) =>
      origin === 'designed' &&
      design.accepted.every(({ subject }) => subject !== id) &&
      receive('receiveConnector-99', server, { name: `${name} again`, usage, parameters }),
  ),
  'RC-BIND-005': anotherReceive(({ role, version }) => role === 'mailbox' && version !== '2010', {
    TransportRole: 'FrontendTransport',
    Bindings: ['0.0.0.0:2525'],
    RemoteIPRanges: ['10.9.9.9'],
  }),
  'RC-BIND-009': atReceive(({ item }) => item.name === 'From Internet' && { Bindings: ['[::]:25', '10.1.1.1:25'] }),
  'RC-RANGE-005': atReceive(
    ({ item, server, design }) =>
      item.origin === 'designed' &&
      server.role !== 'edge' &&
      isExpected(item.id, design) &&
      item.usage !== 'Internet' && { RemoteIPRanges: ['172.31.0.1'] },
  ),
  'RC-AUTH-009': atReceive(
    ({ item }) => item.name.startsWith('Client Frontend ') && { PermissionGroups: ['Partners'] },
  ),
  'RC-RELAY-009': (design) =>
    servers(design, ({ role }) => role === 'mailbox').map(({ id }) =>
      receive('receiveConnector-99', id, {
        name: 'Relay',
        usage: 'Custom',
        parameters: {
          TransportRole: 'HubTransport',
          Bindings: ['0.0.0.0:2526'],
          RemoteIPRanges: ['10.9.9.9'],
          PermissionGroups: ['AnonymousUsers'],
        },
        grants: [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }],
      }),
    ),
  'RC-VAL-009': atReceive(({ server }) => server.role === 'hub' && { AuthTarpitInterval: '00:00:05' }),
  'SC-AS-008': at('sendConnector', ({ home, parameters, name }) =>
    send('sendConnector-99', { name: `${name} again`, home, parameters: { ...parameters, ...firstSpace(parameters) } }),
  ),
  'SC-RT-004': at(
    'sendConnector',
    ({ id, origin, parameters }) =>
      origin === 'designed' && parameters.SmartHosts !== undefined && changeItem(id, { usage: 'Partner' }),
  ),
  'SC-RT-006': atSend(({ item, read, design }) => {
    const [source] = sourcesOf(item, design)
    return hasSmartHosts(read) && source && { SmartHosts: [{ server: source.id }] }
  }),
  'SC-AUTH-006': atSend(({ item, read, design }) => {
    const gateway = indexes(design).byKind.gateway[0]
    return (
      item.home === organizationHome &&
      usesBasic(read) &&
      gateway && { SmartHosts: [{ text: gateway.addresses[0] ?? '' }] }
    )
  }),
  'SC-AUTH-007': at(
    'gateway',
    ({ id, externallyProtected }) => externallyProtected && changeItem(id, { externallyProtected: false }),
  ),
  'SC-SRC-005': atSend(({ item, design }) => {
    const sources = sourcesOf(item, design)
    const [first] = sources
    return (
      item.home === organizationHome &&
      sources.length > 1 &&
      first && { SourceTransportServers: [{ server: first.id }] }
    )
  }),
  'TLS-008': at(
    'server',
    ({ id, role }, design) =>
      role !== 'edge' &&
      hasOneAddressEach(design) &&
      arrivesFromOutside(id, design) &&
      changeItem(id, { certificate: 'selfSigned' }),
  ),
  'DS-001': anotherSend({ AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true, IgnoreSTARTTLS: true }),
  'DS-002': either(anotherSend({ AddressSpaces: ['*.fabrikam.com'], DomainSecureEnabled: true }), () => [
    setTransportConfig('TLSSendDomainSecureList', ['*.fabrikam.com']),
  ]),
  'DS-005': (design) =>
    isSince2013(design)
      ? anotherSend({ AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true, FrontendProxyEnabled: true })(design)
      : [],
  'DS-003': (design) =>
    organizationServers(design).length === 0
      ? []
      : [
          send('sendConnector-99', {
            name: 'To Fabrikam',
            usage: 'Partner',
            parameters: { AddressSpaces: ['fabrikam.com'], DNSRoutingEnabled: true, ...allSources(design) },
          }),
        ],
  'EDGE-008': at(
    'sendConnector',
    ({ id, home, name }) => home !== organizationHome && name === 'To Internet' && removeItems([id]),
  ),
  'EDGE-010': at(
    'sendConnector',
    ({ id, name, origin }) => name === 'To Edge' && origin === 'designed' && removeItems([id]),
  ),
  'EDGE-016': at(
    'server',
    ({ id, role, adapters }) =>
      role === 'edge' &&
      changeItem(id, {
        adapters: adapters.map((adapter) => ({ ...adapter, publicAddress: '203.0.113.9' })),
      }),
  ),
  'PATH-002': at('inboundRoute', ({ id, from }, design) => find(design, 'internet', from) && removeItems([id])),
  'PATH-003': at(
    'sendConnector',
    ({ id, home, origin, name }) =>
      home === organizationHome && origin === 'imported' && name === 'To Internet' && removeItems([id]),
  ),
  'PATH-004': atSend(
    ({ item, read }) =>
      hasSmartHosts(read) &&
      item.parameters.SmartHosts !== undefined &&
      goesToServer(item.parameters) && { Port: 2526 },
  ),
  'PATH-006': atReceive(({ item }) => item.name === 'From Internal Org' && { RemoteIPRanges: ['172.31.0.1'] }),
  'PATH-007': either(
    at(
      'inboundRoute',
      ({ id, authentication }, design) =>
        authentication === 'anonymous' &&
        !isRelay(id, design) &&
        hasOneAddressEach(design) &&
        changeItem(id, { recipients: ['example.org'] }),
    ),
    (design) => (acceptsAtEdge(design) ? [addAcceptedDomain('example.org', organizationHome)] : []),
  ),
  'PATH-005': at('inboundRoute', ({ id, expects }, design) => {
    const connector = find(design, 'receiveConnector', expects)
    const offered = connector && settings(connector, design).AuthMechanism.value
    return (
      offered?.includes('BasicAuth') === false &&
      hasOneAddressEach(design) &&
      changeItem(id, { authentication: 'basicOverTls', tls: 'required' })
    )
  }),
  'PATH-024': either(at('gateway', ({ id }) => changeItem(id, { addresses: [], hostNames: [] }))),
  'ORG-001': (design) => (isSmall(design) ? [addAcceptedDomain('mail.*.contoso.com', organizationHome)] : []),
  'ORG-007': at('acceptedDomain', ({ id, home }, design) => {
    const isOlder = servers(design, ({ role }) => role !== 'edge').some(({ version }) => version === '2010')
    return home === organizationHome && isOlder && setParameter(id, 'MatchSubDomains', true)
  }),
  'ORG-002': (design) => {
    const added = addAcceptedDomain('example.org', organizationHome)(design)
    const domain = indexes(added).byKind.acceptedDomain.at(-1)
    return domain && isSmall(design)
      ? [
          sequence(
            addServer(
              { role: 'edge', version: servers(design, () => true)[0]?.version ?? newestVersion },
              { x: 0, y: 0 },
            ),
            addAcceptedDomain('example.org', organizationHome),
            setParameter(domain.id, 'DomainType', 'InternalRelay'),
          ),
        ]
      : []
  },
  'HYB-005': atSend(({ design }) => isSince2013(design) && { CloudServicesMailEnabled: true }),
}

function anotherReceive(fits: (server: Server) => boolean, parameters: Parameters): Planting {
  return (design) =>
    servers(design, fits).map(({ id }) =>
      receive('receiveConnector-99', id, { name: 'Another', usage: 'Internal', parameters }),
    )
}

/** A connector of the organization for another domain, by DNS, from every server. */
function anotherSend(parameters: Parameters): Planting {
  return (design) =>
    organizationServers(design).length === 0
      ? []
      : [send('sendConnector-99', { name: 'To Fabrikam', parameters: { ...parameters, ...allSources(design) } })]
}

function allSources(design: Design): Parameters {
  return { SourceTransportServers: organizationServers(design).map(({ id }) => ({ server: id })) }
}

function organizationServers(design: Design): readonly Server[] {
  return servers(design, ({ role }) => role !== 'edge')
}

function servers(design: Design, fits: (server: Server) => boolean): readonly Server[] {
  return indexes(design).byKind.server.filter(fits)
}

function isSince2013(design: Design): boolean {
  return servers(design, ({ version }) => version === '2010').length === 0
}

/** No Internet mail, by whatever way. */
function isSmall(design: Design): boolean {
  const { internet, gateway, server } = indexes(design).byKind
  return (
    internet.length === 0 &&
    gateway.every(({ takesInternetMail }) => !takesInternetMail) &&
    server.every(({ role }) => role !== 'edge')
  )
}

/** A tie for each address space is a finding for each. */
function firstSpace({ AddressSpaces }: Parameters): Parameters {
  return { AddressSpaces: textsOf(AddressSpaces).slice(0, 1) }
}

/** An Edge server that takes Internet mail has its own list of accepted domains. */
function acceptsAtEdge(design: Design): boolean {
  const { inboundRoute, acceptedDomain } = indexes(design).byKind
  return acceptedDomain.some(({ home }) => inboundRoute.some(({ to }) => to === home))
}

/** One connector answers each route: a server with two addresses may have one for each. */
function hasOneAddressEach(design: Design): boolean {
  return indexes(design).byKind.server.every(({ adapters }) => adapters.every(({ addresses }) => addresses.length < 2))
}

function isExpected(id: string, design: Design): boolean {
  return indexes(design).byKind.inboundRoute.some(({ expects }) => expects === id)
}

function isRelay(route: string, design: Design): boolean {
  const connector = find(design, 'receiveConnector', find(design, 'inboundRoute', route)?.expects)
  return (connector?.grants.length ?? 0) > 0
}

function arrivesFromOutside(server: string, design: Design): boolean {
  return indexes(design).byKind.inboundRoute.some(
    ({ from, to, authentication }) =>
      to === server &&
      ['internet', 'partner'].includes(design.items[from]?.kind ?? '') &&
      authentication !== 'externallySecured',
  )
}

function goesToServer({ SmartHosts }: Parameters): boolean {
  return JSON.stringify(SmartHosts).includes('"server":"server-')
}
