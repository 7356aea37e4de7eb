import type { Choice, ChoiceId, RefusalId } from './connect/choice'

type Beside = NonNullable<Choice['beside']>
type Said = string | ((beside: Beside) => string)

/** The sheet's question for each meaning of a line: its title, and one sentence that tells what happens. */
const words: Record<ChoiceId, { title: Said; hint: Said }> = {
  internetByDns: {
    title: 'To the Internet by DNS',
    hint: 'A Send connector “To Internet” for every domain; the MX records of the recipients lead the way.',
  },
  internetInbound: {
    title: 'From the Internet, on the external adapter',
    hint: 'The default Receive connector is renamed “From Internet” and listens on the external adapter only.',
  },
  internetAnonymous: {
    title: 'From the Internet, to the default connector',
    hint: 'Anonymous users are added to the default Receive connector: setup leaves them out, and senders on the Internet sign in nowhere.',
  },
  internetInboundOnly: {
    title: 'From the Internet, to the connector that answers',
    hint: 'Only the way of the mail is drawn; the Receive connectors stay as they are.',
  },
  organizationFromEdge: {
    title: 'To the organization with Basic authentication over TLS',
    hint: 'A Send connector “To Internal Org” on the Edge server; the script asks for an account that is a member of Exchange Servers.',
  },
  extendHosts: {
    title: 'Also deliver to this server',
    hint: 'The existing Send connector gets this server as another smart host.',
  },
  extendSources: {
    title: 'Also send from this server',
    hint: 'The existing Send connector gets this server as another source.',
  },
  edgeBasicOverTls: {
    title: 'To the Edge server with Basic authentication over TLS',
    hint: 'A Send connector “To Edge” in the organization, and “From Internal Org” on the Edge server that answers it.',
  },
  ownConnectorToEdge: {
    title: 'A connector of its own',
    hint: ({ connector, own }) => `“${own}”, with an account of its own. ${spareSentence(connector, own)}`,
  },
  addEdgeAsSmartHost: {
    title: ({ connector }) => `Another smart host of “${connector}”`,
    hint: 'Mail is spread over both Edge servers, and each must accept the same account.',
  },
  gatewayBasicOverTls: {
    title: 'Sign in with Basic authentication over TLS',
    hint: 'The gateway’s certificate must carry the name of the smart host.',
  },
  gatewayExternallySecured: {
    title: 'Externally secured',
    hint: 'Exchange checks and encrypts nothing: IPsec, a VPN or a trusted network must protect the way.',
  },
  gatewayAnonymous: {
    title: 'Without authentication',
    hint: 'The gateway knows Exchange by its address; TLS is used where the gateway offers it.',
  },
  fromGatewayBasic: {
    title: 'The gateway signs in',
    hint: 'The default Receive connector answers; the gateway uses a domain account over TLS.',
  },
  fromGatewayExternallySecured: {
    title: 'Externally secured',
    hint: 'A Receive connector for the gateway’s address alone that trusts it fully: IPsec, a VPN or a trusted network must protect the way.',
  },
  fromGatewayRelay: {
    title: 'Anonymous relay',
    hint: 'A Receive connector for the gateway’s address alone, with the right to relay to every domain.',
  },
  fromGatewayAnonymous: {
    title: 'Anonymous, to the connector that answers',
    hint: 'Only the way of the mail is drawn; accepted domains are delivered, nothing is relayed.',
  },
  fromGatewayDedicated: {
    title: 'Anonymous, with a connector of its own',
    hint: 'The default Receive connector lets no anonymous sender in: one for the gateway’s address alone does; accepted domains are delivered, nothing is relayed.',
  },
  partnerSecure: {
    title: 'Domain secured, by DNS',
    hint: 'A Partner Send connector for the partner’s domains with mutual TLS.',
  },
  fromPartnerSecure: {
    title: 'Domain secured',
    hint: 'A Partner Receive connector for the partner’s addresses with mutual TLS.',
  },
  applicationDedicated: {
    title: 'A connector of its own',
    hint: 'A Receive connector for this address alone; it takes anonymous mail for the accepted domains.',
  },
  applicationDefault: {
    title: 'The connector that answers',
    hint: 'Only the way of the mail is drawn; the Receive connectors stay as they are.',
  },
  applicationSignsIn: {
    title: 'It signs in',
    hint: 'With a domain account over TLS on port 587, where the Receive connector for clients answers; it may send to every domain.',
  },
  applicationExternallySecured: {
    title: 'Relay by its address, externally secured',
    hint: 'A Receive connector for this address alone that trusts it fully, as if it were an Exchange server: IPsec, a VPN or a trusted network must protect the way.',
  },
  applicationRelay: {
    title: 'Anonymous relay',
    hint: 'A Receive connector for this address alone, with the right to relay to every domain.',
  },
  tenantOutbound: {
    title: 'To Exchange Online',
    hint: 'A Send connector for the tenant’s domains that validates the certificate of Exchange Online.',
  },
  tenantInbound: {
    title: 'From Exchange Online',
    hint: 'The way of the mail is drawn; the hybrid settings decide how it is treated.',
  },
  internetToTenant: {
    title: 'MX record leads to Exchange Online',
    hint: 'Mail from the Internet arrives at the tenant, which hands it on to the organization.',
  },
}

/** Of connectors that fit equally the lowest name is taken (connector selection in Exchange; connectors.md h, 7). */
function spareSentence(connector: string, own: string): string {
  const [first, spare] = own.toLowerCase() < connector.toLowerCase() ? [own, connector] : [connector, own]
  return `With equal address space and cost only the first by name sends, “${first}”: “${spare}” is a spare, unless it gets another cost.`
}

export function choiceTitle(choice: Pick<Choice, 'id' | 'beside'>): string {
  return said(words[choice.id].title, choice)
}

export function choiceHint(choice: Pick<Choice, 'id' | 'beside'>): string {
  return said(words[choice.id].hint, choice)
}

function said(text: Said, { beside = { connector: '', own: '' } }: Pick<Choice, 'beside'>): string {
  return typeof text === 'string' ? text : text(beside)
}

const refusals: Record<RefusalId, (from: string, to: string) => string> = {
  sameNode: (from) => `${from} cannot send to itself: draw the line to another object.`,
  notANode: () =>
    'Mail does not start or end at an area or a note: draw the line between servers, gateways and other ends.',
  alreadyConnected: (from, to) => `Mail already goes from ${from} to ${to}: select that line to change it.`,
  edgeSyncOwnsIt: (from, to) =>
    `${from} and ${to} are connected by the Edge subscription: EdgeSync makes and keeps these connectors.`,
  edgeSyncOwnsConnectors: (from) =>
    `${from} is subscribed, so it has no Send connectors of its own: draw the line from a Mailbox or Hub server, EdgeSync replicates it.`,
  implicitInsideOrganization: (from, to) =>
    `${from} and ${to} belong to one organization: Exchange delivers between them by itself, no connector is needed.`,
  edgeToEdge: (from, to) =>
    `${from} and ${to} are both Edge servers: mail passes from an Edge to the organization or the Internet, draw one of those.`,
  outsideOurManagement: (from, to) =>
    `Neither ${from} nor ${to} is an Exchange server of yours: start or end the line at a server.`,
  applicationsOnlySubmit: (_, to) =>
    `${to} only submits mail: draw the line from it to a server, or use an SMTP gateway for something that receives.`,
  noDomains: (_, to) =>
    `${to} has no mail domain yet: state its domains first, the connector needs them as address spaces.`,
  clientAccessIsNoSource: (from) =>
    `${from} has only the Client Access role, which never sends for a connector: draw the line from a server with the Mailbox role.`,
}

/** Why there can be no line, in one sentence with the next step. */
export function noLineSentence({ refused, from, to }: { refused: RefusalId; from: string; to: string }): string {
  return refusals[refused](from, to)
}
