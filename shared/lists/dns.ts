import { readAddress } from '../exchange/addresses'
import { groupBy } from '../group-by'
import type { Design, NodeItem } from '../model/design'
import { settings } from '../model/settings'
import { answerForLine } from '../routing/receive-line'
import { acceptedNames, mailExchangers, smartHostNames, type MailExchanger } from './host-names'
import { enabledSendConnectors, publicAddressesOf, sendersByDns } from './senders'
import { words } from './words'

/** A record that has to be in DNS. `where`: for everybody, or for the servers that send there (a hosts file does as well). */
export interface DnsNeed {
  readonly name: string
  readonly type: 'MX' | 'A' | 'AAAA' | 'PTR' | 'TXT (SPF)'
  /** None: the drawing does not state it. */
  readonly values: readonly string[]
  readonly where: 'public' | 'inside'
  readonly why: readonly string[]
  readonly leadsTo: readonly string[]
}

/** The records that mail needs to find its way, and that others look at to believe it (connectors.md k, m). */
export function dnsNeeds(design: Design): readonly DnsNeed[] {
  const exchangers = mailExchangers(design).map((one) => ({ ...one, host: hostOf(one, design) }))
  return [
    ...mxRecords(exchangers, design),
    ...exchangers.flatMap(hostRecords),
    ...namesInside(design),
    ...reverseRecords(design),
    ...senderPolicies(design),
  ]
}

interface NamedExchanger extends MailExchanger {
  readonly host: string
}

/** The name that mail is sent to: what the Receive connector that answers announces, else that of the machine. */
function hostOf({ node, lines: inwards }: MailExchanger, design: Design): string {
  if (node.kind === 'internet') return node.name
  if (node.kind !== 'server') return node.hostNames[0] ?? node.name
  const answering = inwards.map((line) => answerForLine(design, line)?.winner).find((one) => one !== undefined)
  return (answering && settings(answering, design).Fqdn.value) || node.fqdn || node.name
}

function mxRecords(exchangers: readonly NamedExchanger[], design: Design): readonly DnsNeed[] {
  if (exchangers.length === 0) return []
  const hosts = [...new Set(exchangers.map(({ host }) => host))]
  const leadsTo = exchangers.flatMap(({ lines: inwards }) => inwards.map(({ id }) => id))
  return acceptedNames(design).map((name) => ({
    name,
    type: 'MX',
    values: hosts,
    where: 'public',
    why: [words.mailComesIn],
    leadsTo,
  }))
}

function hostRecords({ host, addresses, lines: inwards }: NamedExchanger): readonly DnsNeed[] {
  return addressRecords(addresses).map(({ type, values }) => ({
    name: host,
    type,
    values,
    where: 'public',
    why: [words.mailComesIn],
    leadsTo: inwards.map(({ id }) => id),
  }))
}

/** One record for each family; what is not stated is asked for as an A record. */
function addressRecords(addresses: readonly string[]): readonly { type: 'A' | 'AAAA'; values: readonly string[] }[] {
  if (addresses.length === 0) return [{ type: 'A', values: [] }]
  const byFamily = groupBy(addresses, (text) => (readAddress(text)?.family === 6 ? 'AAAA' : 'A'))
  return [...byFamily].map(([type, values]) => ({ type, values }))
}

function namesInside(design: Design): readonly DnsNeed[] {
  const names = smartHostNames(enabledSendConnectors(design), design)
  return [...groupBy(names, ({ host }) => host.toLowerCase()).values()].flatMap((alike) => {
    const [{ host }] = alike
    const addresses = [...new Set(alike.flatMap((one) => one.addresses))]
    const asking = [...new Set(alike.flatMap(({ sources }) => sources.map(({ name }) => name)))]
    return addressRecords(addresses).map(({ type, values }) => ({
      name: host,
      type,
      values,
      where: 'inside' as const,
      why: [...new Set(alike.map(({ connector }) => words.smartHostOf(connector.name))), words.asks(asking)],
      leadsTo: [...new Set(alike.map(({ connector }) => connector.id))],
    }))
  })
}

/** Receivers look whether the address of a sender has the name that it says (RFC 1912; many refuse mail without). */
function reverseRecords(design: Design): readonly DnsNeed[] {
  return sendersByDns(design).map(({ server, connectors }) => {
    const [announced] = connectors.flatMap((connector) => settings(connector, design).Fqdn.value ?? [])
    const addresses = publicAddressesOf(server, design)
    return {
      name: addresses.length > 0 ? addresses.join(', ') : words.addressOf(server.name),
      type: 'PTR',
      values: [announced ?? (server.fqdn || server.name)],
      where: 'public',
      why: connectors.map(({ name }) => words.says(name)),
      leadsTo: [server.id],
    }
  })
}

/** Who may send for a domain (RFC 7208): whoever delivers to the Internet for it. */
function senderPolicies(design: Design): readonly DnsNeed[] {
  const { values, leadsTo } = waysOut(design)
  if (leadsTo.length === 0) return []
  return acceptedNames(design).map((name) => ({
    name: name.replace(/^\*\./, ''),
    type: 'TXT (SPF)',
    values,
    where: 'public',
    why: [words.mayBeSentFrom],
    leadsTo,
  }))
}

function waysOut(design: Design): { values: readonly string[]; leadsTo: readonly string[] } {
  const own = sendersByDns(design).map(({ server }) => ({
    id: server.id,
    values: publicAddressesOf(server, design).map(mechanismOf),
  }))
  const all = [...own, ...relaysForAll(design).map((node) => ({ id: node.id, values: policiesOf(node) }))]
  return { values: [...new Set(all.flatMap((one) => one.values))], leadsTo: all.map(({ id }) => id) }
}

/** Gateways and tenants that a connector for `*` hands mail to: they send it to the Internet. */
function relaysForAll(design: Design): readonly NodeItem[] {
  const nodes = enabledSendConnectors(design).flatMap((connector) => {
    const { AddressSpaces, SmartHosts } = settings(connector, design)
    const isForAll = (AddressSpaces.value ?? []).some(({ address }) => address === '*')
    return isForAll ? (SmartHosts.value ?? []).map(({ node }) => node) : []
  })
  return [...new Set(nodes)].filter((node) => node?.kind === 'gateway' || node?.kind === 'exchangeOnline')
}

/** Source: Set up SPF to help prevent spoofing (Exchange Online documentation). */
const policyOfExchangeOnline = 'include:spf.protection.outlook.com'

function policiesOf(node: NodeItem): readonly string[] {
  if (node.kind === 'exchangeOnline') return [policyOfExchangeOnline]
  return node.kind === 'gateway' ? node.addresses.map(mechanismOf) : []
}

function mechanismOf(address: string): string {
  return `${readAddress(address)?.family === 6 ? 'ip6' : 'ip4'}:${address}`
}
