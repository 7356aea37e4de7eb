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
  edgeSyncLine: (edge: string, site: string) =>
    `${edge} is subscribed to ${site}: EdgeSync makes and keeps the connectors of this line, so nothing of it is scripted or changed by hand.`,
  edgeSyncDirection: (edge: string, site: string, service: string) =>
    `${edge} delivers to the ${service} of every server of ${site}, and those deliver to ${edge}; both sides authenticate as Exchange servers, which the subscription lets them trust.`,
  deliversTo: { FrontendTransport: 'Front End Transport service', HubTransport: 'Transport service' },
  edgeSyncConnectors: 'Connectors of EdgeSync',
  edgeSyncChange: 'Subscription',
  locked: 'locked',
  others: 'Why the others do not answer',
  noLongerAnswers: (reason: string) => `${reason} It stays here until you leave this tab.`,
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
