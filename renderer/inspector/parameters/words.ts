import type { ComputedDefault } from '../../../shared/exchange/parameters'

/** Labels in the words of Exchange's own consoles; a parameter without one shows its own name. */
export const parameterLabels: Readonly<Record<string, string>> = {
  AddressSpaces: 'Address spaces',
  AuthMechanism: 'Authentication',
  AuthenticationCredential: 'Credential (the script asks for it)',
  Banner: 'Banner',
  Bindings: 'Bindings',
  Comment: 'Comment in Exchange',
  ConnectionInactivityTimeOut: 'Inactivity timeout',
  ConnectionInactivityTimeout: 'Inactivity timeout',
  ConnectionTimeout: 'Connection timeout',
  DNSRoutingEnabled: 'DNS routing (MX)',
  DomainSecureEnabled: 'Domain security (mutual TLS)',
  Enabled: 'Enabled',
  Fqdn: 'FQDN in EHLO',
  IsScopedConnector: 'Scoped connector',
  MaxAcknowledgementDelay: 'Acknowledgement delay',
  MaxInboundConnection: 'Connections',
  MaxInboundConnectionPercentagePerSource: 'Connections per source, in %',
  MaxInboundConnectionPerSource: 'Connections per source',
  MaxMessageSize: 'Maximum size',
  MaxRecipientsPerMessage: 'Recipients per message',
  MessageRateLimit: 'Messages per minute',
  PermissionGroups: 'Permission groups',
  Port: 'Port',
  ProtocolLoggingLevel: 'Protocol logging',
  RemoteIPRanges: 'Remote IP ranges',
  RequireTLS: 'Require TLS',
  SmartHostAuthMechanism: 'Smart host authentication',
  SmartHosts: 'Smart hosts',
  SourceTransportServers: 'Source servers',
  TlsAuthLevel: 'TLS authentication level',
  TlsCertificateName: 'TLS certificate',
  TlsDomain: 'TLS domain',
  TransportRole: 'Transport role',
  UseExternalDNSServersEnabled: 'Use the external DNS servers',
}

/** Values in the words of Exchange's own consoles, by parameter; a value without one shows as itself. */
export const valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SmartHostAuthMechanism: {
    BasicAuth: 'Basic',
    BasicAuthRequireTLS: 'Basic, only over TLS',
    ExchangeServer: 'Exchange Server',
    ExternalAuthoritative: 'Externally secured',
  },
  AuthMechanism: {
    Tls: 'TLS',
    Integrated: 'Integrated Windows',
    BasicAuth: 'Basic',
    BasicAuthRequireTLS: 'Basic only over TLS',
    ExchangeServer: 'Exchange Server',
    ExternalAuthoritative: 'Externally secured',
  },
  PermissionGroups: {
    AnonymousUsers: 'Anonymous users',
    ExchangeUsers: 'Exchange users',
    ExchangeServers: 'Exchange servers',
    ExchangeLegacyServers: 'Legacy servers',
  },
  TransportRole: { FrontendTransport: 'Front End Transport', HubTransport: 'Hub Transport' },
}

export const computedDefaults: Readonly<Record<ComputedDefault, string>> = {
  serverFqdn: 'FQDN of the server',
  sourceServerFqdn: 'FQDN of the source server',
  localServer: 'the server that runs the command',
  adapterAddress: 'address of the network adapter',
  domainType: 'the type of the domain',
  firstDomain: 'the first domain',
}

export const words = {
  changed: (label: string, name: string) => `Change ${label} of ${name}`,
  changedSeveral: (label: string, count: number) => `Change ${label} of ${count} connectors`,
  mixed: 'different values',
  resetTo: (label: string, name: string) => `Reset ${label} of ${name}`,
  empty: 'empty',
  nothing: 'none',
  unlimited: 'unlimited',
  byDefault: (value: string) => `${value} (default)`,
  byUsage: (value: string, usage: string) => `${value} (${usage} usage)`,
  noAddress: 'no address',
  missing: 'no longer drawn',
  onlyAddress: (adapter: string, binding: string) => `${adapter}, only ${binding}`,
  allIpv4: 'Every IPv4 address',
  allIpv6: 'Every IPv6 address',
  noCredential: 'None',
  newCredential: 'New credential label…',
  credentialStem: 'Account',
  credentialPurpose: (connector: string) => `Signs in for ${connector}`,
  addCredential: (connector: string) => `Add a credential for ${connector}`,
  certificatePlaceholder: '<I>issuer<S>subject',
  help: (name: string, help: string, note: string | undefined) => [`${name}: ${help}`, note].filter(Boolean).join(' '),
} as const

export const placeholders: Readonly<Record<string, string>> = {
  Bindings: '10.1.1.2:25 or 0.0.0.0:25',
  RemoteIPRanges: '10.1.1.0/24 or 10.1.1.1-10.1.1.9',
  SmartHosts: 'mail.contoso.com or 10.1.1.1',
  SourceTransportServers: 'server name',
  TlsDomainCapabilities: 'contoso.com:AcceptOorgProtocol',
}
