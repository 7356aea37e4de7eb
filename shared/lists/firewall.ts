import { deliveryPort, edgeSyncPort, transportServicesOf } from '../exchange/transport-services'
import { groupBy } from '../group-by'
import { isNode, type Design, type NodeItem } from '../model/design'
import { lines, type Line } from '../model/relations'
import type { Server } from '../model/server'
import { ownAddresses } from '../routing/own-addresses'
import { ownHops } from '../routing/own-hops'
import { addressesOfLine, answerForLine } from '../routing/receive-line'
import { sendersByDns } from './senders'
import { words } from './words'

/** One end of what a firewall lets through. `anywhere`: no address can be stated; none: the drawing states none. */
export interface FirewallEnd {
  readonly name: string
  readonly addresses: readonly string[] | 'anywhere'
}

/** What a firewall between the two ends must let through (connectors.md m). */
export interface FirewallNeed {
  readonly from: FirewallEnd
  readonly to: FirewallEnd
  readonly port: number
  readonly protocol: 'TCP' | 'UDP and TCP'
  /** Seen from the servers of the drawing. */
  readonly direction: 'in' | 'out' | 'inside'
  /** What needs it: connectors, routes, services. */
  readonly why: readonly string[]
  /** The lines of the drawing that it is for. */
  readonly lines: readonly Line[]
  /** What shows it in the drawing: lines, or where nobody draws one, objects. */
  readonly leadsTo: readonly string[]
}

/** All that firewalls must let through: of lines, of hops that nobody draws, of EdgeSync and of look-ups; linear in lines and servers. */
export function firewallNeeds(design: Design): readonly FirewallNeed[] {
  return [...ofLines(design), ...ofEdgeSync(design), ...ofOwnHops(design), ...ofLookUps(design)]
}

/** Several connectors between the same two ends need the same opening. */
function ofLines(design: Design): readonly FirewallNeed[] {
  const enabled = lines(design).filter((line) => line.enabled)
  return [...groupBy(enabled, ({ from, to, port }) => `${from} ${to} ${port}`).values()].flatMap((alike) => {
    const [{ from: start, to: end, port }] = alike
    const [from, to] = [design.items[start], design.items[end]]
    if (!isNode(from) || !isNode(to)) return []
    const addresses = alike.map((line) => addressesOfLine(design, line, from, to))
    return [
      {
        from: { name: from.name, addresses: together(addresses.map((one) => one.from)) },
        to: { name: to.name, addresses: together(addresses.map((one) => one.to)) },
        port,
        protocol: 'TCP' as const,
        direction: directionOf(from, to),
        why: [...new Set(alike.flatMap((line) => reasonsOf(line, design)))],
        lines: alike,
        leadsTo: alike.map(({ id }) => id),
      },
    ]
  })
}

function together(lists: readonly (readonly string[] | 'anywhere')[]): readonly string[] | 'anywhere' {
  if (lists.includes('anywhere')) return 'anywhere'
  return [...new Set(lists.flat())]
}

function directionOf(from: NodeItem, to: NodeItem): FirewallNeed['direction'] {
  if (from.kind !== 'server') return 'in'
  return to.kind === 'server' ? 'inside' : 'out'
}

function reasonsOf(line: Line, design: Design): readonly string[] {
  const subject = design.items[line.subject]
  if (line.kind === 'edgeSync') return [words.edgeSyncMail]
  const sends = subject?.kind === 'sendConnector' ? [words.sends(subject.name)] : []
  const answering = answerForLine(design, line)?.winner
  const receives = answering ? [words.receives(answering.name)] : []
  const all = [...sends, ...receives]
  return all.length > 0 ? all : [words.unanswered]
}

function ofEdgeSync(design: Design): readonly FirewallNeed[] {
  const outwards = lines(design).filter(({ kind, subject, to }) => kind === 'edgeSync' && to === subject)
  return outwards.flatMap((line) => {
    const [from, to] = [design.items[line.from], design.items[line.to]]
    if (!isNode(from) || !isNode(to)) return []
    const addresses = addressesOfLine(design, line, from, to)
    return [
      {
        from: { name: from.name, addresses: addresses.from },
        to: { name: to.name, addresses: addresses.to },
        port: edgeSyncPort,
        protocol: 'TCP' as const,
        direction: 'inside' as const,
        why: [words.edgeSync],
        lines: [],
        leadsTo: [line.id],
      },
    ]
  })
}

/** Between the organization's own servers mail is handed over without a line: one opening for each port, from all to those that listen. */
function ofOwnHops(design: Design): readonly FirewallNeed[] {
  const known = ownAddresses(design)
  if (known.servers.length < 2) return []
  const taking = [
    ...ownHops(design).map(({ to, handOver }) => ({ to, port: handOver.port, why: words.handOver(handOver) })),
    ...known.servers.filter(delivers).map((to) => ({ to, port: deliveryPort, why: words.delivery })),
  ]
  const addressesOf = (server: Server) => (known.of.get(server.id) ?? []).map(({ text }) => text)
  const everybody = { name: words.fellows(known.servers.length), addresses: known.servers.flatMap(addressesOf) }
  return [...groupBy(taking, ({ port }) => port).entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([port, own]) => ({
      from: everybody,
      to: { name: nameOfAll(own.map(({ to }) => to)), addresses: own.flatMap(({ to }) => addressesOf(to)) },
      port,
      protocol: 'TCP',
      direction: 'inside',
      why: [...new Set(own.map(({ why }) => why))],
      lines: [],
      leadsTo: own.map(({ to }) => to.id),
    }))
}

function delivers(server: Server): boolean {
  return transportServicesOf(server).includes('HubTransport')
}

function nameOfAll(servers: readonly Server[]): string {
  const [first] = servers
  return servers.length === 1 && first ? first.name : words.fellows(servers.length)
}

/** Whoever delivers by MX records asks DNS for names of the Internet. */
function ofLookUps(design: Design): readonly FirewallNeed[] {
  return sendersByDns(design).map(({ server, addresses, connectors }) => ({
    from: { name: server.name, addresses },
    to: { name: words.dnsServers, addresses: [] },
    port: 53,
    protocol: 'UDP and TCP',
    direction: 'out',
    why: connectors.map(({ name }) => words.looksUp(name)),
    lines: [],
    leadsTo: [server.id],
  }))
}
