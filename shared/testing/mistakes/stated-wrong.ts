import type { Connector } from '../../model/connectors'
import { textsOf, type Parameters } from '../../model/parameter-value'

/** What somebody states by mistake on a connector, under the rule that it is aimed at; elsewhere it may mean another one. */
export type StatedMistakes = Readonly<Record<string, readonly (Partial<Parameters> | Misstate)[]>>

/** A mistake in what the connector already states. */
type Misstate = (connector: Connector) => Parameters

const everyIPv4 = '0.0.0.0-255.255.255.255'

export const receiveMistakes: StatedMistakes = {
  'RC-BIND-004': [{ TransportRole: 'HubTransport', Bindings: ['0.0.0.0:587'] }, { TransportRole: 'HubTransport' }],
  'RC-BIND-005': [{ TransportRole: 'FrontendTransport', Bindings: ['0.0.0.0:2525'] }],
  'RC-BIND-006': [{ Bindings: ['10.1.1.2'] }],
  'RC-BIND-007': [{ Bindings: ['0.0.0.0:70000'] }],
  'RC-BIND-008': [{ Bindings: ['10.99.99.99:25'] }],
  'RC-BIND-009': [{ Bindings: ['0.0.0.0:25'] }],
  'RC-BIND-010': [{ Bindings: [] }],
  'RC-RANGE-001': [{ RemoteIPRanges: [] }],
  'RC-RANGE-002': [{ RemoteIPRanges: ['10.9.9.9-10.9.9.1'] }, { RemoteIPRanges: ['nowhere'] }],
  'RC-RANGE-003': [{ RemoteIPRanges: ['17.17.17.1/24'] }],
  'RC-RANGE-005': [{ RemoteIPRanges: ['172.31.0.1'] }],
  'RC-RANGE-008': [{ RemoteIPRanges: ['10.9.9.9', '10.9.9.9'] }, { RemoteIPRanges: ['10.9.9.0/24', '10.9.9.9'] }],
  'RC-ROLE-003': [{ TransportRole: undefined }],
  'RC-ROLE-005': [{ TransportRole: 'Frontend' }, { TransportRole: 'Hub' }],
  'RC-ROLE-006': [{ TransportRole: 'HubTransport' }, { TransportRole: 'FrontendTransport' }],
  'RC-AUTH-001': [{ AuthMechanism: ['None', 'Tls'] }],
  'RC-AUTH-002': [{ AuthMechanism: ['BasicAuthRequireTLS'] }, { AuthMechanism: ['BasicAuth', 'BasicAuthRequireTLS'] }],
  'RC-AUTH-003': [{ AuthMechanism: ['ExternalAuthoritative', 'BasicAuth'] }],
  'RC-AUTH-004': [{ AuthMechanism: ['ExternalAuthoritative'], PermissionGroups: ['AnonymousUsers'] }],
  'RC-AUTH-005': [{ AuthMechanism: ['Integrated'], RequireTLS: true }],
  'RC-AUTH-006': [{ Fqdn: 'mail.contoso.com', AuthMechanism: ['Tls', 'ExchangeServer'] }],
  'RC-AUTH-008': [{ AuthMechanism: ['Tls', 'BasicAuth'] }],
  'RC-AUTH-009': [{ AuthMechanism: ['Tls', 'Integrated'], PermissionGroups: ['AnonymousUsers'] }],
  'RC-AUTH-011': [{ AuthMechanism: ['Tls', 'ExternalAuthoritative'], DomainSecureEnabled: true }],
  'RC-AUTH-012': [{ EnableAuthGSSAPI: true, AuthMechanism: ['Tls'] }],
  'RC-AUTH-013': [{ SuppressXAnonymousTls: true }],
  'RC-PERM-001': [{ PermissionGroups: ['ExchangeServers', 'ExchangeLegacyServers'] }],
  'RC-PERM-003': [{ PermissionGroups: ['AnonymousUsers', 'Custom'] }],
  'RC-PERM-004': [{ PermissionGroups: ['None', 'AnonymousUsers'] }],
  'RC-RELAY-001': [{ RemoteIPRanges: [everyIPv4] }],
  'RC-RELAY-003': [
    { AuthMechanism: ['ExternalAuthoritative'], PermissionGroups: ['ExchangeServers'], RemoteIPRanges: [everyIPv4] },
  ],
  'RC-RELAY-004': [{ AuthMechanism: ['ExternalAuthoritative'] }],
  'RC-RELAY-006': [{ PermissionGroups: ['Partners'] }],
  'RC-ANON-002': [{ PermissionGroups: ['AnonymousUsers', 'ExchangeUsers', 'ExchangeServers'] }],
  'RC-USAGE-003': [{ PermissionGroups: [] }],
  'RC-VAL-001': [{ ConnectionInactivityTimeout: '00:30:00', ConnectionTimeout: '00:10:00' }],
  'RC-VAL-002': [{ ConnectionTimeout: 'soon' }, { ConnectionInactivityTimeout: '2.00:00:00' }],
  'RC-VAL-003': [{ MaxMessageSize: '1KB' }, { MaxMessageSize: 'huge' }],
  'RC-VAL-004': [{ Banner: 'Contoso mail' }],
  'RC-VAL-005': [{ BinaryMimeEnabled: true, ChunkingEnabled: false }],
  'RC-VAL-006': [{ MaxHopCount: 501 }, { MaxInboundConnectionPercentagePerSource: 0 }],
  'RC-VAL-007': [{ TarpitInterval: '00:05:00' }],
  'RC-VAL-008': [{ LongAddressesEnabled: true }],
  'RC-VAL-009': [
    { ExtendedProtectionPolicy: 'Allow' },
    { AuthTarpitInterval: '00:00:05' },
    { RejectSingleLabelRecipientDomains: true },
  ],
  'RC-VAL-010': [{ TlsDomainCapabilities: ['mail.protection.outlook.com:AcceptCloudServicesMail'] }],
  'DS-004': [{ DomainSecureEnabled: true, AuthMechanism: ['ExchangeServer'] }],
  'DS-003': [{ DomainSecureEnabled: undefined }],
  'PATH-005': [{ AuthMechanism: ['Tls'] }],
}

export const sendMistakes: StatedMistakes = {
  'SC-AS-001': [anotherSpace('*example.org'), anotherSpace('a.*.com')],
  'SC-AS-002': [({ parameters }) => withCost(parameters, 101), ({ parameters }) => withCost(parameters, 0)],
  'SC-AS-003': [{ AddressSpaces: ['--'] }],
  'SC-AS-004': [anotherSpace('X400:c=US;a=X;1')],
  'SC-AS-005': [{ AddressSpaces: ['FAX:*'], SmartHosts: undefined, DNSRoutingEnabled: undefined }],
  'SC-AS-006': [anotherSpace('X400:c=US;a=X')],
  'SC-AS-007': [{ AddressSpaces: [] }],
  'SC-AS-010': [anotherSpace('contoso.com')],
  'SC-AS-013': [{ AddressSpaces: ['example.org', 'example.org;1'] }],
  'SC-RT-001': [{ DNSRoutingEnabled: true }],
  'SC-RT-002': [{ SmartHosts: undefined, DNSRoutingEnabled: false }],
  'SC-RT-005': [{ SmartHosts: [{ text: 'nobody.contoso.com' }], DNSRoutingEnabled: false }],
  'SC-RT-007': [{ UseExternalDNSServersEnabled: true }],
  'SC-RT-008': [{ Port: 2526 }],
  'SC-RT-009': [{ LinkedReceiveConnector: 'EDGE01\\Default' }],
  'SC-AUTH-001': [{ SmartHostAuthMechanism: ['BasicAuth', 'BasicAuthRequireTLS'] }],
  'SC-AUTH-002': [{ AuthenticationCredential: undefined, SmartHostAuthMechanism: 'BasicAuthRequireTLS' }],
  'SC-AUTH-003': [{ AuthenticationCredential: 'contoso\\edge, Pa$$w0rd' }],
  'SC-AUTH-005': [{ SmartHostAuthMechanism: 'BasicAuth' }],
  'SC-AUTH-006': [{ SmartHosts: [{ text: '192.168.7.3' }] }, { SmartHosts: [{ text: '10.20.0.1' }] }],
  'SC-AUTH-008': [{ SmartHostAuthMechanism: 'ExchangeServer' }],
  'SC-AUTH-009': [{ ForceHELO: true }],
  'SC-SRC-003': [{ SourceTransportServers: [{ text: 'NOBODY' }] }],
  'SC-SRC-006': [{ SourceIPAddress: '10.99.99.99' }],
  'SC-SEL-003': [{ Enabled: false }],
  'TLS-001': [{ RequireTLS: true, IgnoreSTARTTLS: true }],
  'TLS-002': [{ TlsAuthLevel: 'EncryptionOnly', RequireTLS: undefined }],
  'TLS-003': [{ TlsAuthLevel: 'DomainValidation', RequireTLS: true, TlsDomain: undefined }],
  'TLS-004': [{ TlsDomain: 'mail.contoso.com' }, { TlsDomain: 'mail.contoso.com', RequireTLS: true }],
  'TLS-005': [{ TlsCertificateName: 'CN=mail.contoso.com' }],
  'DS-001': [{ DomainSecureEnabled: true, IgnoreSTARTTLS: true }, { DomainSecureEnabled: true }],
  'DS-002': [withWildcards],
  'DS-003': [{ DomainSecureEnabled: undefined }],
  'DS-005': [{ DomainSecureEnabled: true, FrontendProxyEnabled: true }],
  'HYB-005': [{ CloudServicesMailEnabled: true }],
  'PATH-004': [{ Port: 2526 }],
  'PATH-005': [{ SmartHostAuthMechanism: 'None' }],
  'PATH-020': [{ SmartHostAuthMechanism: 'ExchangeServer' }],
}

function anotherSpace(space: string): Misstate {
  return ({ parameters }) => ({ AddressSpaces: [...textsOf(parameters.AddressSpaces), space] })
}

function withCost({ AddressSpaces }: Parameters, cost: number): Parameters {
  return { AddressSpaces: textsOf(AddressSpaces).map((space) => `${space.replace(/;\d+$/, '')};${cost}`) }
}

function withWildcards({ parameters }: Connector): Parameters {
  return { AddressSpaces: textsOf(parameters.AddressSpaces).map((space) => `*.${space.replace(/^\*\.?/, '')}`) }
}
