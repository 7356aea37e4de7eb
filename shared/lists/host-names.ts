import { groupBy } from '../group-by'
import type { SendConnector } from '../model/connectors'
import { isNode, type Design, type NodeItem } from '../model/design'
import { addressesTowards } from '../model/node-address'
import { domainNameOf } from '../model/accepted-domains'
import { indexes } from '../model/indexes'
import { lines, sourcesOf, type Line } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { publicAddressesOf, translatedOf } from './senders'

/** A smart host by its name: it has to be found from where mail leaves. */
export interface SmartHostName {
  readonly connector: SendConnector
  readonly host: string
  /** Where the name has to lead; none where the drawing states no address. */
  readonly addresses: readonly string[]
  readonly node: NodeItem | undefined
  readonly sources: readonly Server[]
}

export function smartHostNames(connectors: readonly SendConnector[], design: Design): readonly SmartHostName[] {
  return connectors.flatMap((connector) => {
    const sources = sourcesOf(connector, design)
    return (settings(connector, design).SmartHosts.value ?? []).flatMap(({ host, node }) => {
      if (!isName(host)) return []
      const addresses = node ? addressesTowards(node, sources[0], design) : []
      return [{ connector, host, addresses, node, sources }]
    })
  })
}

/** Not an address, and not the sign for all accepted domains. */
function isName(host: string): boolean {
  return /[A-Za-z]/.test(host) && !host.includes(':')
}

/** Where mail from the Internet comes in, and has to be led by the MX records of the accepted domains. */
export interface MailExchanger {
  readonly node: NodeItem
  /** Under which the Internet reaches it; none where the drawing states none. */
  readonly addresses: readonly string[]
  /** Those of them that NAT gives a server. */
  readonly translated: readonly string[]
  readonly lines: readonly Line[]
}

export function mailExchangers(design: Design): readonly MailExchanger[] {
  const inwards = lines(design).filter(({ from }) => design.items[from]?.kind === 'internet')
  return [...groupBy(inwards, ({ to }) => to)].flatMap(([id, own]) => {
    const node = design.items[id]
    if (!isNode(node)) return []
    const translated = node.kind === 'server' ? translatedOf(node) : []
    return [{ node, addresses: addressesFromOutside(node, design), translated, lines: own }]
  })
}

function addressesFromOutside(node: NodeItem, design: Design): readonly string[] {
  return node.kind === 'server' ? publicAddressesOf(node, design) : addressesTowards(node, undefined, design)
}

/** The domains for which the organization or an Edge accepts mail, each once. */
export function acceptedNames(design: Design): readonly string[] {
  const names = indexes(design).byKind.acceptedDomain.map((one) => domainNameOf(one, design))
  return [...new Set(names)].filter((name) => name !== '')
}
