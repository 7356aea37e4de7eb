import type { RouteAuthentication } from '../../../shared/model/inbound-route'

/** Strings of the panels for lines. */
export const words = {
  line: 'Line',
  sources: (count: number) => (count === 1 ? '1 source server' : `${count} source servers`),
  noLine: 'no line yet',
  between: (from: string, to: string) => `${from} → ${to}`,
  andMore: (names: string, count: number) => `${names} and ${count} more`,
  sides: 'Sides of the line',
  sends: 'Sends with',
  receives: 'Received by',
  outside:
    'The other end is not managed here. What it must offer follows from the authentication and TLS settings on the sending side.',
  edgeSync: 'EdgeSync',
  edgeSyncLine:
    'The Edge subscription creates and owns the connectors of this line. They appear when EdgeSync runs, and are changed through the subscription only.',
  others: 'Why the others do not answer',
  openConnector: 'Show its settings',
  route: 'Inbound route',
  port: 'Port',
  authentication: 'Authentication',
  tls: 'TLS',
  credential: 'Credential',
  noCredential: 'None',
  externallyProtected: 'Protected otherwise',
  externallyProtectedHelp: 'IPsec, a VPN or a trusted network protects the way.',
  recipients: 'Recipient domains',
  acceptedDomains: 'the accepted domains',
  expects: 'Receive connector meant to answer',
  anyConnector: 'whichever answers',
  way: 'How it arrives',
  authentications: {
    anonymous: 'Anonymous',
    basic: 'Basic',
    basicOverTls: 'Basic over TLS',
    exchangeServer: 'Exchange Server',
    mutualTls: 'Mutual TLS',
    externallySecured: 'Externally secured',
  } satisfies Record<RouteAuthentication, string>,
  tlsChoices: { none: 'None', opportunistic: 'Opportunistic', required: 'Required' },
} as const
