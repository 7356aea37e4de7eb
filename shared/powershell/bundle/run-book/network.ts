import { isAbout } from '../../../exchange/objects'
import { domainNameOf } from '../../../model/accepted-domains'
import { find, isNode, type Design, type NodeItem } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import { addressesTowards } from '../../../model/node-address'
import { lines, routesByDns, sourcesOf, type Line } from '../../../model/relations'
import { settings } from '../../../model/settings'
import type { Statement } from '../../statement'

/** What firewalls must let through for the connectors that the statements touch, in sentences; connectors.md m. */
export function firewallNeeds(design: Design, statements: readonly Statement[]): readonly string[] {
  const touched = touchedBy(design, statements)
  const ways = new Map<string, Map<string, string>>()
  for (const line of lines(design).filter((one) => touched(one))) {
    const [from, to] = [design.items[line.from], design.items[line.to]]
    if (!isNode(from) || !isNode(to)) continue
    const way = `TCP ${line.port} to ${described(to, from, design)}`
    const senders = ways.get(way) ?? new Map<string, string>()
    senders.set(from.id, described(from, to, design))
    ways.set(way, senders)
  }
  return [...ways].map(([way, senders]) => `${way} from ${some([...senders.values()])}.`)
}

/** Which names have to lead where, in sentences. */
export function nameNeeds(design: Design, statements: readonly Statement[]): readonly string[] {
  return [...hostNames(design, statements), ...lookUps(design, statements), ...mailExchangers(design, statements)]
}

/** Lines of a connector that is touched, and those that come in at a server whose Receive connectors are. */
function touchedBy(design: Design, statements: readonly Statement[]): (line: Line) => boolean {
  const subjects = new Set(statements.map(({ subject }) => subject))
  const listening = new Set([...subjects].flatMap((id) => find(design, 'receiveConnector', id)?.server ?? []))
  return ({ kind, subject, to, enabled }) =>
    enabled && (subjects.has(subject) || (kind === 'inbound' && listening.has(to)))
}

function described(node: NodeItem, towards: NodeItem, design: Design): string {
  const addresses = addressesTowards(node, towards, design)
  if (node.kind === 'internet') return `${node.name} (any address)`
  return addresses.length === 0
    ? `${node.name} (its address is not in the drawing)`
    : `${node.name} (${addresses.join(', ')})`
}

const most = 10

function some(names: readonly string[]): string {
  const left = names.length - most
  return left > 0 ? `${names.slice(0, most).join(', ')} and ${left} more` : names.join(', ')
}

function sendConnectors(design: Design, statements: readonly Statement[]) {
  const made = statements.filter(({ cmdlet }) => isAbout(cmdlet, 'SendConnector', 'New', 'Set'))
  const ids = new Set(made.map(({ subject }) => subject))
  return indexes(design).byKind.sendConnector.filter(({ id }) => ids.has(id))
}

/** A smart host by its name has to be found from where mail leaves. */
function hostNames(design: Design, statements: readonly Statement[]): readonly string[] {
  return sendConnectors(design, statements).flatMap((connector) => {
    const sources = sourcesOf(connector, design).map(({ name }) => name)
    const from = sources.length === 0 ? 'each source server' : some(sources)
    return (settings(connector, design).SmartHosts.value ?? []).flatMap(({ host, node }) => {
      if (!/[A-Za-z]/.test(host) || host === '--' || host.includes(':')) return []
      const addresses = node ? addressesTowards(node, sourcesOf(connector, design)[0], design) : []
      const where = addresses.length === 0 ? 'has to be found' : `has to lead to ${addresses.join(', ')}`
      return [`“${host}” ${where}, on ${from}: by DNS, or by the hosts file.`]
    })
  })
}

function lookUps(design: Design, statements: readonly Statement[]): readonly string[] {
  const byDns = sendConnectors(design, statements).filter((connector) => routesByDns(settings(connector, design)))
  const servers = [...new Set(byDns.flatMap((connector) => sourcesOf(connector, design).map(({ name }) => name)))]
  return servers.length === 0 ? [] : [`UDP and TCP 53 to DNS, for names of the Internet, from ${some(servers)}.`]
}

/** Mail from the Internet finds the server by the MX records of the accepted domains. */
function mailExchangers(design: Design, statements: readonly Statement[]): readonly string[] {
  const touched = touchedBy(design, statements)
  const servers = lines(design).flatMap((line) => {
    const to = find(design, 'server', line.to)
    return touched(line) && design.items[line.from]?.kind === 'internet' && to ? [to] : []
  })
  const domains = indexes(design).byKind.acceptedDomain.map((one) => domainNameOf(one, design))
  const names = [...new Set(domains)].filter((domain) => domain !== '')
  if (names.length === 0) return []
  return [...new Set(servers)].map((server) => {
    const seen = server.adapters.flatMap(({ publicAddress }) => publicAddress ?? [])
    const where = seen.length > 0 ? seen.join(', ') : 'its public address'
    return `The MX records of ${some(names)} have to lead to ${server.name} (${where}).`
  })
}
