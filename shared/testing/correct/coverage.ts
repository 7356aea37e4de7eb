import { receiveUsages, roles2013, sendUsages, versionFacts, versions } from '../../exchange/versions'
import { find, type Design, type NodeItem } from '../../model/design'
import { indexes } from '../../model/indexes'
import { lines, type Line } from '../../model/relations'
import { settings } from '../../model/settings'

/** What the generated designs together must show: the rows of "What drawing a line means", usages, versions and roles. */
export const toCover: readonly string[] = [
  'Edge → Internet',
  'Edge → Mailbox or Hub',
  'Internet → Edge',
  'Mailbox or Hub → Edge',
  'Mailbox or Hub → gateway, BasicAuthRequireTLS',
  'Mailbox or Hub → gateway, ExternalAuthoritative',
  'Mailbox or Hub → gateway, None',
  'gateway → Mailbox or Hub, basicOverTls',
  'gateway → Mailbox or Hub, externallySecured',
  'gateway → Mailbox or Hub, anonymous',
  'gateway → Mailbox or Hub, anonymous relay',
  'Mailbox or Hub → Internet',
  'Internet → Mailbox or Hub',
  'Mailbox or Hub → partner',
  'partner → Mailbox or Hub',
  'application → Mailbox or Hub',
  'application → Edge',
  'Mailbox or Hub → Edge, by EdgeSync',
  'Edge → Mailbox or Hub, by EdgeSync',
  'Mailbox or Hub → Exchange Online',
  'Exchange Online → Mailbox or Hub',
  ...sendUsages.map((usage) => `Send connector of usage ${usage}`),
  ...receiveUsages.map((usage) => `Receive connector of usage ${usage}`),
  ...versions.flatMap((version) => versionFacts[version].roles.map((role) => `${version} ${role}`)),
  ...roles2013.map((role) => `2013 mailbox, ${role}`),
]

/** What one design shows, each once. */
export function coverageOf(design: Design): ReadonlySet<string> {
  const { server, sendConnector, receiveConnector } = indexes(design).byKind
  return new Set([
    ...lines(design).map((line) => rowOf(line, design)),
    ...sendConnector.map(({ usage }) => `Send connector of usage ${usage}`),
    ...receiveConnector.map(({ usage }) => `Receive connector of usage ${usage}`),
    ...server.map(({ version, role }) => `${version} ${role}`),
    ...server.map(({ version, role, roles2013: split }) => `${version} ${role}, ${split}`),
  ])
}

function rowOf(line: Line, design: Design): string {
  const from = design.items[line.from] as NodeItem
  const to = design.items[line.to] as NodeItem
  const row = `${wordFor(from)} → ${wordFor(to)}`
  if (line.kind === 'edgeSync') return `${row}, by EdgeSync`
  if (from.kind === 'gateway') return `${row}, ${methodFrom(line, design)}`
  return to.kind === 'gateway' ? `${row}, ${methodTo(line, design)}` : row
}

function wordFor(node: NodeItem): string {
  return node.kind === 'server' && node.role === 'edge' ? 'Edge' : words[node.kind]
}

const words: Readonly<Record<NodeItem['kind'], string>> = {
  server: 'Mailbox or Hub',
  internet: 'Internet',
  gateway: 'gateway',
  partner: 'partner',
  application: 'application',
  exchangeOnline: 'Exchange Online',
}

function methodTo({ subject }: Line, design: Design): string | undefined {
  const connector = find(design, 'sendConnector', subject)
  return connector && settings(connector, design).SmartHostAuthMechanism.value
}

function methodFrom({ subject }: Line, design: Design): string | undefined {
  const route = find(design, 'inboundRoute', subject)
  const relays = (find(design, 'receiveConnector', route?.expects)?.grants.length ?? 0) > 0
  return route?.authentication === 'anonymous' && relays ? 'anonymous relay' : route?.authentication
}
