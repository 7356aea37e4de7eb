import { isAbout } from '../../../exchange/objects'
import { groupBy } from '../../../group-by'
import { firewallNeeds as allFirewallNeeds, type FirewallEnd } from '../../../lists/firewall'
import { acceptedNames, mailExchangers, smartHostNames } from '../../../lists/host-names'
import { sendersByDns } from '../../../lists/senders'
import { find, type Design } from '../../../model/design'
import { indexes } from '../../../model/indexes'
import type { Line } from '../../../model/relations'
import type { Statement } from '../../statement'

/** What firewalls must let through for the connectors that the statements touch, in sentences; of the design's firewall list. */
export function firewallNeeds(design: Design, statements: readonly Statement[]): readonly string[] {
  const touched = touchedBy(design, statements)
  const needs = allFirewallNeeds(design).filter(({ lines }) => lines.some(touched))
  const ways = groupBy(needs, ({ protocol, port, to }) => `${protocol} ${port} to ${described(to)}`)
  return [...ways].map(([way, own]) => `${way} from ${some([...new Set(own.map(({ from }) => described(from)))])}.`)
}

/** Which names have to lead where, in sentences. */
export function nameNeeds(design: Design, statements: readonly Statement[]): readonly string[] {
  return [...hostNames(design, statements), ...lookUps(design, statements), ...exchangers(design, statements)]
}

/** Lines of a connector that is touched, and those that come in at a server whose Receive connectors are. */
function touchedBy(design: Design, statements: readonly Statement[]): (line: Line) => boolean {
  const subjects = new Set(statements.map(({ subject }) => subject))
  const listening = new Set([...subjects].flatMap((id) => find(design, 'receiveConnector', id)?.server ?? []))
  return ({ kind, subject, to, enabled }) =>
    enabled && (subjects.has(subject) || (kind === 'inbound' && listening.has(to)))
}

function described({ name, addresses }: FirewallEnd): string {
  if (addresses === 'anywhere') return `${name} (any address)`
  return addresses.length === 0 ? `${name} (its address is not in the drawing)` : `${name} (${addresses.join(', ')})`
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
  return smartHostNames(sendConnectors(design, statements), design).map(({ host, addresses, sources }) => {
    const from = sources.length === 0 ? 'each source server' : some(sources.map(({ name }) => name))
    const where = addresses.length === 0 ? 'has to be found' : `has to lead to ${addresses.join(', ')}`
    return `“${host}” ${where}, on ${from}: by DNS, or by the hosts file.`
  })
}

function lookUps(design: Design, statements: readonly Statement[]): readonly string[] {
  const touched = new Set(sendConnectors(design, statements))
  const asking = sendersByDns(design).filter(({ connectors }) => connectors.some((one) => touched.has(one)))
  const servers = asking.map(({ server }) => server.name)
  return servers.length === 0 ? [] : [`UDP and TCP 53 to DNS, for names of the Internet, from ${some(servers)}.`]
}

/** Mail from the Internet finds the server by the MX records of the accepted domains. */
function exchangers(design: Design, statements: readonly Statement[]): readonly string[] {
  const touched = touchedBy(design, statements)
  const names = acceptedNames(design)
  if (names.length === 0) return []
  return mailExchangers(design)
    .filter(({ node, lines }) => node.kind === 'server' && lines.some(touched))
    .map(({ node, translated }) => {
      const where = translated.length > 0 ? translated.join(', ') : 'its public address'
      return `The MX records of ${some(names)} have to lead to ${node.name} (${where}).`
    })
}
