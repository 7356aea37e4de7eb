import { formatAddress, readAddress } from '../../exchange/addresses'
import { keptFor } from '../../kept'
import type { Design, NodeItem } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Adapter } from '../../model/server'

/** An adapter without the addresses that somebody in the design has. */
export function withoutTaken({ publicAddress, ...adapter }: Adapter, design: Design): Adapter {
  const keepsPublic = publicAddress !== undefined && isFree(design)(publicAddress)
  return {
    ...adapter,
    addresses: adapter.addresses.filter(isFree(design)),
    ...(keepsPublic && { publicAddress }),
  }
}

/** Another end without the addresses and host names that somebody in the design has: they belong to that one alone. */
export function endWithoutTaken<T extends NodeItem>(end: T, design: Design): T {
  if (!('hostNames' in end)) return end
  return { ...end, hostNames: end.hostNames.filter(isFree(design)), addresses: end.addresses.filter(isFree(design)) }
}

function isFree(design: Design): (host: string) => boolean {
  const taken = hostsOf(indexes(design).nodes)
  return (host) => !taken.has(formOf(host))
}

/** Names, host names and addresses of the nodes, those by which the Internet knows a server among them. */
const hostsOf = keptFor(
  (nodes: readonly NodeItem[]): ReadonlySet<string> => new Set(nodes.flatMap(hostsOfNode).map(formOf)),
)

function hostsOfNode(node: NodeItem): readonly string[] {
  if (node.kind === 'internet') return []
  if (node.kind !== 'server') return [...node.hostNames, ...node.addresses]
  const addresses = node.adapters.flatMap((adapter) => [...adapter.addresses, adapter.publicAddress ?? ''])
  return [node.fqdn, node.name, ...addresses].filter((host) => host.trim() !== '')
}

/** One form for all in which an address or a name may be entered. */
function formOf(host: string): string {
  const text = host.trim().toLowerCase()
  const address = readAddress(text)
  return address ? formatAddress(address) : text
}
