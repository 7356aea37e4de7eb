import type { HandOver } from '../exchange/hand-overs'
import type { FirewallNeed } from './firewall'
import type { DnsNeed } from './dns'

const carried: Readonly<Record<HandOver['carries'], string>> = {
  mail: 'Servers hand mail over to each other',
  signedIn: 'Front End hands over mail of clients that signed in',
  outbound: 'Mail of connectors with FrontendProxyEnabled',
}

/** What the lists say in words. */
export const words = {
  sends: (name: string) => `Send connector “${name}”`,
  receives: (name: string) => `Receive connector “${name}”`,
  unanswered: 'Mail arrives; no Receive connector answers it',
  edgeSyncMail: 'Mail by the connectors of EdgeSync',
  edgeSync: 'EdgeSync, secure LDAP',
  handOver: ({ carries }: HandOver) => carried[carries],
  delivery: 'Mailbox Transport Delivery',
  fellows: (count: number) => `${count} Mailbox and Hub servers`,
  dnsServers: 'DNS servers',
  looksUp: (name: string) => `“${name}” looks up MX records`,
  directions: { in: 'In', out: 'Out', inside: 'Between servers' } satisfies Record<FirewallNeed['direction'], string>,
  anywhere: 'any address',
  unknown: 'not in the drawing',
  mailComesIn: 'Mail from the Internet comes in here',
  smartHostOf: (name: string) => `Smart host of “${name}”`,
  asks: (servers: readonly string[]) =>
    servers.length === 0 ? 'Asked by each source server' : `Asked by ${servers.join(', ')}`,
  addressOf: (name: string) => `Address of ${name}`,
  says: (name: string) => `“${name}” sends to the Internet`,
  mayBeSentFrom: 'Mail of this domain leaves here',
  wheres: { public: 'Public', inside: 'Inside, or hosts file' } satisfies Record<DnsNeed['where'], string>,
  offersTls: (name: string) => `Receive connector “${name}” offers TLS`,
  presents: (name: string) => `Send connector “${name}” presents it`,
  checks: (name: string) => `Send connector “${name}” checks it`,
  known: (name: string, expires: string | undefined) =>
    expires === undefined ? `“${name}”` : `“${name}”, until ${expires}`,
  notOnIt: (server: string) => `None known on ${server}`,
  ofSetup: 'Self-signed by setup, or none known',
  notOurs: 'Of the other end',
  titles: { firewall: 'Firewall', dns: 'DNS', certificates: 'Certificates' },
  nothing: {
    firewall: 'No mail crosses a firewall yet: draw a line.',
    dns: 'No name has to be found yet: draw a line to the Internet, or a smart host by its name.',
    certificates: 'No connector needs a certificate yet.',
  },
  columns: {
    direction: 'Direction',
    from: 'From',
    fromAddresses: 'From addresses',
    to: 'To',
    toAddresses: 'To addresses',
    protocol: 'Protocol',
    port: 'Port',
    why: 'Why',
    name: 'Name',
    type: 'Record',
    value: 'Value',
    where: 'Where',
    machine: 'On',
    state: 'What is known',
    trustedBy: 'Trusted by',
  },
} as const
