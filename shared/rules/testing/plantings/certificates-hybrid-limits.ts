import { addServer } from '../../../edits/add'
import { setParameter } from '../../../edits/change'
import { sequence, setItems, type Edit } from '../../../edits/edit'
import type { Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import type { Certificate } from '../../../model/organization-items'
import type { Parameters } from '../../../model/parameter-value'
import { changeItem } from '../../../edits/change'
import { sourcesOf } from '../../../model/relations'
import type { Server } from '../../../model/server'
import { receive, send } from '../designs'
import { arriving } from '../drawn'
import { certificate, tenant } from '../ends'
import { at, atReceive, type Planting, type Plantings } from './planting'

const many = Array.from({ length: 1201 }, (_, number) => number)

/** Mistakes about certificates, the tenant, limits of the directory and of connectors, and what only the inside knows. */
export const certificatesHybridLimits: Plantings = {
  'RC-RANGE-012': atReceive(
    ({ item, server }) =>
      item.name.startsWith('Outbound Proxy') &&
      server.role === 'mailbox' && {
        RemoteIPRanges: ['0.0.0.0-255.255.255.255', ...many.map((number) => `172.31.${number >> 8}.${number & 255}`)],
      },
  ),
  'SC-AS-014': at(
    'sendConnector',
    ({ home, parameters }, design) =>
      indexes(design).byKind.server.every(({ role }) => role !== 'edge') &&
      send('sendConnector-99', {
        name: 'To many',
        home,
        parameters: { ...parameters, AddressSpaces: many.map((number) => `domain${number}.example`) },
      }),
  ),
  'SC-NAME-002': at(
    'sendConnector',
    ({ id, origin, name }) => origin === 'designed' && changeItem(id, { name: name.padEnd(65, '.') }),
  ),
  'LIM-001': atReceive(({ item }) => item.origin === 'designed' && { MaxInboundConnection: 10 }),
  'LIM-002': atReceive(({ item }) => item.origin === 'designed' && { MaxLocalHopCount: 40 }),
  'LIM-003': atReceive(({ item }) => item.origin === 'designed' && { MaxHeaderSize: '40MB' }),
  'CERT-001': naming({ services: ['IIS'] }),
  'CERT-002': naming({ servers: [] }, true),
  'CERT-003': (design) => (mailboxes(design).length > 0 ? [longNameOnEdge] : []),
  'CERT-004': naming({}, false, { IgnoreSTARTTLS: true }),
  'CERT-005': toTenant({}, {}, ['mail.contoso.local']),
  'HYB-006': (design) => withTenant(design, {}),
  'HYB-007': toTenant({}, { AddressSpaces: ['contoso.mail.onmicrosoft.com', 'fabrikam.com'] }),
  'HYB-008': (design) =>
    withTenant(design, { ...known, Bindings: ['0.0.0.0:25'] }).slice(0, isIpv4Alone(design) ? 1 : 0),
  'HYB-009': (design) => withTenant(design, known),
  'PATH-031': (design) => {
    const [first, second] = mailboxes(design)
    if (!first || !second || first.siteId !== second.siteId || first.zoneId !== second.zoneId) return []
    const parameters = { TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2526'], RemoteIPRanges: ['10.9.9.9'] }
    const twin = (id: string, server: Server, more: Parameters) =>
      receive(id, server.id, { name: 'Twin', usage: 'Internal', parameters: { ...parameters, ...more } })
    return [
      sequence(
        twin('receiveConnector-98', first, {}),
        twin('receiveConnector-99', second, { RemoteIPRanges: ['10.9.9.8'] }),
      ),
    ]
  },
  'DNS-001': (design) => {
    const sources = mailboxes(design)
    const services = sources.map(({ id }) =>
      sequence(
        setParameter(id, 'ExternalDNSServers', ['192.0.2.53']),
        setParameter(id, 'ExternalDNSAdapterEnabled', false),
      ),
    )
    if (sources.length === 0) return []
    const parameters: Parameters = {
      AddressSpaces: ['other.example'],
      DNSRoutingEnabled: false,
      SmartHosts: ['relay.contoso.local'],
      UseExternalDNSServersEnabled: true,
      SourceTransportServers: sources.map(({ id }) => ({ server: id })),
    }
    return [sequence(...services, send('sendConnector-99', { name: 'To the other system', parameters }))]
  },
}

const known: Parameters = { TlsDomainCapabilities: ['mail.protection.outlook.com:AcceptCloudServicesMail'] }

function mailboxes(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role, version }) => role === 'mailbox' && version !== '2010')
}

/** A connector of the organization that names a certificate. */
function naming(fields: Partial<Certificate>, isTrustedOnly = false, more: Parameters = {}): Planting {
  return atSendNaming(
    (servers) => ({
      servers,
      names: ['*.contoso.com'],
      expires: '2036-01-01',
      ...fields,
      ...(isTrustedOnly && { trustedBy: servers }),
    }),
    more,
  )
}

function atSendNaming(fields: (servers: string[]) => Partial<Certificate>, more: Parameters): Planting {
  return (design) =>
    indexes(design).byKind.sendConnector.flatMap((item) => {
      const servers = sourcesOf(item, design)
      if (servers.length === 0 || signsIn(design)) return []
      if (servers.some(({ version }) => version === '2010')) return []
      return [
        sequence(
          certificate('certificate-99', fields(servers.map(({ id }) => id))),
          changeItem<'sendConnector'>(item.id, {
            parameters: { ...item.parameters, ...more, TlsCertificateName: { certificate: 'certificate-99' } },
          }),
        ),
      ]
    })
}

/** The Edge server and the organization sign in to each other with accounts over TLS. */
function signsIn(design: Design): boolean {
  return indexes(design).byKind.sendConnector.some(
    ({ parameters }) => parameters.SmartHostAuthMechanism === 'BasicAuthRequireTLS',
  )
}

const hybrid: Parameters = {
  AddressSpaces: ['contoso.mail.onmicrosoft.com'],
  CloudServicesMailEnabled: true,
  RequireTLS: true,
  TlsAuthLevel: 'DomainValidation',
  TlsDomain: 'mail.protection.outlook.com',
  TlsCertificateName: { certificate: 'certificate-99' },
}

/** A connector to the tenant from every Mailbox server. */
function toTenant(fields: Partial<Certificate>, more: Parameters = {}, names: readonly string[] = []): Planting {
  return (design) => {
    const sources = mailboxes(design)
    if (sources.length === 0 || signsIn(design)) return []
    const own = ['mail.contoso.com', ...sources.map(({ fqdn }) => fqdn)]
    return [outbound(sources, { ...fields, names: [...own, ...names] }, more)]
  }
}

function outbound(sources: readonly Server[], fields: Partial<Certificate>, more: Parameters): Edit {
  const servers = sources.map(({ id }) => id)
  const SourceTransportServers = servers.map((server) => ({ server }))
  return sequence(
    certificate('certificate-99', {
      servers,
      names: ['mail.contoso.com', ...sources.map(({ fqdn }) => fqdn)],
      expires: '2036-01-01',
      ...fields,
    }),
    send('sendConnector-99', { name: 'To the tenant', parameters: { ...hybrid, SourceTransportServers, ...more } }),
  )
}

/** A tenant in both directions, at the first Mailbox server whose default connector is as set up. */
function withTenant(design: Design, parameters: Parameters): readonly Edit[] {
  const sources = mailboxes(design)
  const [server] = sources
  const connector = (indexes(design).receiveConnectorsOf.get(server?.id ?? '') ?? []).find(
    ({ name, id }) => name === `Default Frontend ${server?.name}` && design.baseline[id] === design.items[id],
  )
  if (!server || !connector || signsIn(design) || indexes(design).byKind.exchangeOnline.length > 0) return []
  return [
    sequence(
      tenant(),
      outbound(sources, {}, {}),
      arriving('exchangeOnline-1', server.id, { tls: 'required' }),
      (current) =>
        setItems(current, {
          [connector.id]: { ...connector, parameters: { ...connector.parameters, ...parameters } },
        }),
    ),
  ]
}

/** No server has an IPv6 address that would then find no connector. */
function isIpv4Alone(design: Design): boolean {
  return indexes(design).byKind.server.every(({ adapters }) =>
    adapters.every(({ addresses }) => addresses.every((address) => !address.includes(':'))),
  )
}

/** An Edge server whose connector names a certificate of a long name. */
function longNameOnEdge(design: Design): Design {
  const version = indexes(design).byKind.server[0]?.version ?? 'SE'
  const placed = addServer({ role: 'edge', version, certificate: 'public' }, { x: 0, y: 0 })(design)
  const { id } = indexes(placed).byKind.server.at(-1) ?? { id: '' }
  const [connector] = indexes(placed).receiveConnectorsOf.get(id) ?? []
  return sequence(
    certificate('certificate-99', { servers: [id], subject: `CN=${'x'.repeat(260)}`, expires: '2036-01-01' }),
    setParameter(connector?.id ?? '', 'TlsCertificateName', { certificate: 'certificate-99' }),
  )(placed)
}
