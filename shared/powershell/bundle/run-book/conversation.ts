import { formatAddress } from '../../../exchange/addresses'
import { formatRange } from '../../../exchange/ranges'
import type { ReceiveRight } from '../../../exchange/rights'
import { domainNameOf } from '../../../model/accepted-domains'
import { organizationHome, type ReceiveConnector, type SendConnector } from '../../../model/connectors'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { routesByDns, sourcesOf } from '../../../model/relations'
import { settings } from '../../../model/settings'
import type { Server } from '../../../model/server'
import { hasRight, sessionAt } from '../../../routing/principal'
import { code } from '../markdown'

/** Conversations to try by hand: what is typed stands after `>`, what has to come back after `<`. */
export function conversation(item: ReceiveConnector | SendConnector, design: Design): readonly string[] {
  return item.kind === 'receiveConnector' ? withListener(item, design) : withSmartHost(item, design)
}

/** How to reach a Receive connector as an unknown sender, with what Exchange answers to one. */
function withListener(connector: ReceiveConnector, design: Design): readonly string[] {
  const read = settings(connector, design)
  const server = find(design, 'server', connector.server)
  const [first] = read.Bindings.value ?? []
  if (!server || !first) return []
  if (read.Enabled.value === false) return [`${title(connector)} is disabled: nothing answers there.`]
  const { address, wildcard, port } = first.binding
  const host = wildcard ? server.fqdn || server.name : formatAddress(address)
  return [
    `${title(connector)}: from ${sendersText(connector, design)}`,
    '',
    ...block([
      `telnet ${host} ${port}`,
      '< 220 …',
      '> EHLO test.example.com',
      ...answersToEhlo(connector, design),
      ...mail(connector, server, design),
    ]),
    ...hints(connector, design).flatMap((hint) => ['', hint]),
  ]
}

function title({ name, kind }: ReceiveConnector | SendConnector): string {
  return `${kind === 'receiveConnector' ? 'Receive' : 'Send'} connector ${code(name)}`
}

function sendersText(connector: ReceiveConnector, design: Design): string {
  const ranges = (settings(connector, design).RemoteIPRanges.value ?? []).map(({ range }) => formatRange(range))
  if (ranges.length === 0) return 'a machine that may connect to it'
  const left = ranges.length - mostRanges
  const shown = ranges.slice(0, mostRanges).join(', ')
  return `a machine whose address is in ${code(left > 0 ? `${shown} and ${left} more` : shown)}`
}

const mostRanges = 4

/* What each way to sign in adds to the answer (connectors.md d); the order of the lines is Exchange's own. */
function answersToEhlo(connector: ReceiveConnector, design: Design): readonly string[] {
  const ways: readonly string[] = settings(connector, design).AuthMechanism.value ?? []
  const has = (way: string) => ways.includes(way)
  return [
    has('Tls')
      ? '< 250-STARTTLS           has to be among the lines'
      : '< 250-…                  without a line STARTTLS',
    ...(has('BasicAuthRequireTLS')
      ? ['                         AUTH LOGIN only after STARTTLS']
      : has('BasicAuth')
        ? ['< 250-AUTH LOGIN         has to be among the lines']
        : []),
    ...(has('Integrated') ? ['< 250-AUTH NTLM          has to be among the lines'] : []),
    ...(has('ExchangeServer') ? ['< 250-X-ANONYMOUSTLS     has to be among the lines'] : []),
  ]
}

/** What an unknown sender may do there, by the rights that the groups and grants give. */
function mail(connector: ReceiveConnector, server: Server, design: Design): readonly string[] {
  const sender = { uses: 'anonymous', credential: undefined, avoidsTls: true } as const
  const session = sessionAt(connector, { from: server, to: server }, sender, design)
  const may = (right: ReceiveRight) => hasRight(session, right) === true
  if (!may('ms-Exch-SMTP-Submit'))
    return ['> MAIL FROM:<test@example.com>', '< 5…    refused: only who signs in may send', '> QUIT']
  return [
    '> MAIL FROM:<test@example.com>',
    '< 250 …',
    `> RCPT TO:<postmaster@${domainAt(server, design)}>`,
    '< 250 2.1.5 Recipient OK',
    '> RCPT TO:<test@example.com>',
    may('ms-Exch-SMTP-Accept-Any-Recipient')
      ? '< 250 2.1.5 Recipient OK          it relays to any domain'
      : '< 550 5.7.1 Unable to relay       it must not take this one',
    '> QUIT',
  ]
}

function domainAt(server: Server, design: Design): string {
  const { acceptedDomainsAt } = indexes(design)
  const own = acceptedDomainsAt.get(server.id) ?? []
  const [first] = own.length > 0 ? own : (acceptedDomainsAt.get(organizationHome) ?? [])
  return first ? domainNameOf(first, design).replace(/^\*\./, '') : 'your.domain'
}

function hints(connector: ReceiveConnector, design: Design): readonly string[] {
  const read = settings(connector, design)
  const ways: readonly string[] = read.AuthMechanism.value ?? []
  return [
    ...(read.RequireTLS.value === true ? ['Without TLS it takes no mail: MAIL FROM is refused before STARTTLS.'] : []),
    ...(ways.includes('ExternalAuthoritative')
      ? [
          'Whoever connects from these addresses is trusted without signing in: try also from an address outside of them, which has to be answered by another connector or not at all.',
        ]
      : []),
  ]
}

/** How to reach what a Send connector delivers to, from where it sends. */
function withSmartHost(connector: SendConnector, design: Design): readonly string[] {
  const read = settings(connector, design)
  const sources = sourcesOf(connector, design).map(({ name }) => name)
  const from = sources.length === 0 ? 'each source server' : sources.map(code).join(', ')
  if (read.Enabled.value === false) return [`${title(connector)} is disabled: it sends nothing.`]
  if (routesByDns(read)) {
    return [
      `${title(connector)}: on ${from}`,
      '',
      ...block(['nslookup -type=mx example.com', 'telnet <a host of the answer> 25', '< 220 …', '> QUIT']),
    ]
  }
  const [host] = read.SmartHosts.value ?? []
  if (!host) return []
  const mechanism = read.SmartHostAuthMechanism.value
  const needsTls = mechanism === 'BasicAuthRequireTLS' || read.RequireTLS.value === true
  return [
    `${title(connector)}: on ${from}, to each of its smart hosts`,
    '',
    ...block([
      `telnet ${host.host} ${read.Port.value ?? 25}`,
      '< 220 …',
      '> EHLO test.example.com',
      ...(needsTls ? ['< 250-STARTTLS           has to be among the lines: it sends over TLS only'] : ['< 250 …']),
      ...(mechanism === 'BasicAuth' ? ['< 250-AUTH …             has to offer LOGIN, if need be after STARTTLS'] : []),
      '> QUIT',
    ]),
  ]
}

/* What was entered cannot end a block: it holds no line ends, and no fence stands at its beginning. */
function block(lines: readonly string[]): readonly string[] {
  return ['```text', ...lines.map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')), '```']
}
