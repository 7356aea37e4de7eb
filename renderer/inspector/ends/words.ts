import type { GatewayAuthentication } from '../../../shared/model/ends'

/** Strings of the panels for the other ends. */
export const words = {
  hostNames: 'Host names',
  hostNamesPlaceholder: 'gateway.fabrikam.com',
  addresses: 'IP addresses',
  addressesPlaceholder: '203.0.113.10 or 203.0.113.0/24',
  domains: 'Mail domains',
  domainsPlaceholder: 'fabrikam.com',
  tenantDomains: 'Domains of the tenant',
  tenantDomainsPlaceholder: 'contoso.mail.onmicrosoft.com',
  offers: 'Accepts from Exchange',
  uses: 'Uses towards Exchange',
  takesInternetMail: 'Takes mail for every domain',
  sendsInternetMail: 'Brings in mail from the Internet',
  externallyProtected: 'Protected otherwise',
  externallyProtectedHelp: 'IPsec, a VPN or a trusted network protects the way.',
  authentications: {
    none: 'No authentication',
    basic: 'Basic',
    basicOverTls: 'Basic over TLS',
    externallySecured: 'Externally secured',
  } satisfies Record<GatewayAuthentication, string>,
  general: 'General',
  security: 'Security',
  lines: 'Connected by',
  hybrid: 'Hybrid settings',
  hybridSends: 'Send connectors to Exchange Online',
  hybridReceives: 'Receive connectors for Exchange Online',
  complete: 'all stated',
  lacking: (count: number) => `${count} not stated`,
  capabilities: (texts: readonly string[]) => texts.join(', '),
  noCapabilities: 'no capabilities',
  hybridNote:
    'The Hybrid Configuration Wizard makes these connectors; run it again when an Edge subscription is made anew. Nothing that changes SMTP may stand between Exchange and Exchange Online.',
  noHybrid: 'Draw a line to or from a server to see its hybrid settings.',
  internet: 'Everybody on the Internet: senders nobody knows, and the servers that MX records name.',
} as const
