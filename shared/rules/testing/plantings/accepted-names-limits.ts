import { withdrawAcceptance } from '../../../edits/accept'
import { changeItem, setParameter, setTransportConfig } from '../../../edits/change'
import { sequence, type Edit } from '../../../edits/edit'
import { organizationHome } from '../../../model/connectors'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { textsOf, type Parameters } from '../../../model/parameter-value'
import { sourcesOf } from '../../../model/relations'
import { settings } from '../../../model/settings'
import { receive, send } from '../designs'
import { certificate } from '../ends'
import { at, atReceive, atSend, withText, type Planting, type Plantings } from './planting'

/** What templates accept comes back, and mistakes about names, certificates, hybrid and limits. */
export const acceptedNamesLimits: Plantings = {
  'EDGE-017': accepted('EDGE-017'),
  'RC-AUTH-015': accepted('RC-AUTH-015'),
  'RC-RELAY-007': accepted('RC-RELAY-007'),
  'RC-NAME-003': (design) => {
    const servers = indexes(design).byKind.server.filter(({ role }) => role === 'mailbox')
    if (servers.length < 2) return []
    const parameters = { TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2526'], RemoteIPRanges: ['10.9.9.9'] }
    return [
      sequence(
        ...servers.map(({ id }, index) =>
          receive(`receiveConnector-${90 + index}`, id, { name: 'Twin', usage: 'Internal', parameters }),
        ),
      ),
    ]
  },
  'RC-RANGE-006': at('inboundRoute', ({ from, to, expects }, design) => {
    const connector = find(design, 'receiveConnector', expects)
    const sender = find(design, 'partner', from) ?? find(design, 'gateway', from)
    const address = sender?.addresses[0]
    const isWide = connector?.origin === 'setup' || textsOf(connector?.parameters.RemoteIPRanges).join().includes('/')
    if (!connector || address === undefined || !isWide) return undefined
    const { TransportRole, Bindings = [] } = connector.parameters
    const parameters: Parameters = { ...(TransportRole !== undefined && { TransportRole }), Bindings }
    return receive('receiveConnector-99', to, {
      name: 'Narrower',
      usage: 'Internal',
      parameters: { ...parameters, RemoteIPRanges: [address] },
    })
  }),
  'RC-RANGE-008': atReceive(({ item, read }) => {
    const [first] = read.RemoteIPRanges.value ?? []
    return (
      item.origin === 'designed' &&
      item.parameters.RemoteIPRanges !== undefined &&
      first && { RemoteIPRanges: withText(item, 'RemoteIPRanges', first.range.entered) }
    )
  }),
  'SC-RT-009': atSend(
    ({ item, design }) =>
      item.home === organizationHome && isNewer(design) && { LinkedReceiveConnector: 'MBX01\\Default' },
  ),
  'TLS-006': expiringCertificate,
  'TLS-007': (design) =>
    indexes(design).byKind.server.flatMap(({ id, role }) =>
      // Under its own name a Mailbox or Hub server has setup's certificate, unless somebody checks it.
      offersTls(id, design) && !sendsBasic(design) && (role === 'edge' || takesPartners(id, design))
        ? [certificate('certificate-99', { names: ['other.example'], servers: [id] })]
        : [],
    ),
  'TLS-009': at(
    'server',
    ({ id, role, name }, design) =>
      (role === 'edge' || name.startsWith('MBXSERVER')) &&
      sendsBasic(design) &&
      changeItem(id, { certificate: 'selfSigned' }),
  ),
  'TLS-012': at(
    'server',
    ({ id, role }, design) => role === 'edge' && sendsBasic(design) && changeItem(id, { certificate: 'unknown' }),
  ),
  'DS-006': at('server', ({ id, role, subscribedSiteId }) => {
    const parameters = { AddressSpaces: ['fabrikam.com'], DomainSecureEnabled: true }
    return (
      role === 'edge' && !subscribedSiteId && send('sendConnector-99', { name: 'To Fabrikam', home: id, parameters })
    )
  }),
  'ORG-003': at(
    'acceptedDomain',
    ({ id, home }, design) =>
      home === organizationHome &&
      hasNoRoute(design) &&
      sequence(setParameter(id, 'DomainType', 'InternalRelay'), setParameter(id, 'AddressBookEnabled', true)),
  ),
  'ORG-004': at(
    'sendConnector',
    ({ id, home }) =>
      home === organizationHome &&
      sequence(setTransportConfig('MaxReceiveSize', '25MB'), setParameter(id, 'MaxMessageSize', '100MB')),
  ),
  'LIM-007': at(
    'receiveConnector',
    (connector, design) =>
      connector.origin === 'designed' &&
      find(design, 'server', connector.server)?.role !== 'edge' &&
      settings(connector, design).PermissionGroups.value?.includes('AnonymousUsers') === true &&
      sequence(
        setTransportConfig('MaxRecipientEnvelopeLimit', 500),
        setParameter(connector.id, 'MaxRecipientsPerMessage', 2000),
      ),
  ),
  'HYB-001': toTenant({ RequireTLS: true, TlsAuthLevel: 'CertificateValidation' }),
  'HYB-002': toTenant({ CloudServicesMailEnabled: true, TlsCertificateName: '<I>CN=CA<S>CN=mail.contoso.com' }),
  'HYB-003': toTenant({
    CloudServicesMailEnabled: true,
    TlsCertificateName: '<I>CN=CA<S>CN=mail.contoso.com',
    RequireTLS: true,
    TlsAuthLevel: 'DomainValidation',
    TlsDomain: 'mail.contoso.com',
  }),
  'PATH-020': atSend(({ item, design }) => {
    const gateway = indexes(design).byKind.gateway[0]
    return item.home === organizationHome && gateway && { SmartHostAuthMechanism: 'ExchangeServer' }
  }),
}

/** An acceptance is withdrawn. */
function accepted(rule: string): Planting {
  return (design) =>
    design.accepted.filter((one) => one.rule === rule).map(({ subject }) => withdrawAcceptance(rule, subject))
}

function isNewer(design: Design): boolean {
  return indexes(design).byKind.server.every(({ version }) => version !== '2010')
}

/** By a designed connector, which announces a name. */
function takesPartners(server: string, design: Design): boolean {
  const connectors = indexes(design).receiveConnectorsOf.get(server) ?? []
  return connectors.some((one) => settings(one, design).PermissionGroups.value?.includes('Partners') === true)
}

function offersTls(server: string, design: Design): boolean {
  return (indexes(design).receiveConnectorsOf.get(server) ?? []).some(
    (connector) =>
      connector.origin === 'designed' && settings(connector, design).AuthMechanism.value?.includes('Tls') === true,
  )
}

/** The Edge server and the organization sign in to each other with accounts over TLS. */
function sendsBasic(design: Design): boolean {
  return indexes(design).byKind.sendConnector.some(({ name }) => name === 'To Internal Org')
}

function hasNoRoute(design: Design): boolean {
  const { inboundRoute, gateway, internet } = indexes(design).byKind
  return inboundRoute.length + internet.length === 0 && gateway.length === 0
}

/** The certificate that a connector names runs out within 60 days. */
function expiringCertificate(design: Design): readonly Edit[] {
  if (!isNewer(design)) return []
  return indexes(design).byKind.sendConnector.map((connector) => {
    const servers = sourcesOf(connector, design).map(({ id }) => id)
    return sequence(
      certificate('certificate-99', { names: ['*.contoso.com'], expires: '2026-01-15', servers }),
      changeItem<'sendConnector'>(connector.id, {
        parameters: { ...connector.parameters, TlsCertificateName: { certificate: 'certificate-99' } },
      }),
    )
  })
}

/** A connector of the organization to a tenant of Exchange Online, by DNS, from every server. */
function toTenant(parameters: Parameters): Planting {
  return (design) => {
    const sources = indexes(design).byKind.server.filter(({ role }) => role !== 'edge')
    if (!isNewer(design) || sources.length === 0) return []
    const common = {
      AddressSpaces: ['contoso.mail.onmicrosoft.com'],
      SourceTransportServers: sources.map(({ id }) => ({ server: id })),
    }
    return [send('sendConnector-99', { name: 'To Exchange Online', parameters: { ...common, ...parameters } })]
  }
}
