import { find, isNode, type Design, type NodeItem } from './design'
import type { Endpoint } from './parameter-value'
import type { Adapter, Facing, Server } from './server'

/** Nodes outside the organization's network, whatever zone they are drawn in. */
const outside: ReadonlySet<string> = new Set(['internet', 'partner', 'exchangeOnline'])
const outsideZones: ReadonlySet<string> = new Set(['internet', 'cloud', 'perimeter'])

/** Which of a server's adapters faces the other end: `external` towards the Internet, a partner, a tenant or a device outside. */
export function facingTowards(other: NodeItem | undefined, design: Design): Facing {
  if (!other || other.kind === 'server') return 'internal'
  if (outside.has(other.kind)) return 'external'
  const zone = find(design, 'zone', other.zoneId)
  return zone && outsideZones.has(zone.type) ? 'external' : 'internal'
}

/**
 * The adapter with which a server meets the other end: one that faces it, also while it has no address yet, since mail on
 * another would come in on the wrong side. Only where none faces it, any; one in use before one without addresses.
 */
export function adapterTowards(server: Server, other: NodeItem | undefined, design: Design): Adapter | undefined {
  const facing = facingTowards(other, design)
  return firstInUse(server.adapters.filter((adapter) => adapter.facing === facing)) ?? firstInUse(server.adapters)
}

function firstInUse(adapters: readonly Adapter[]): Adapter | undefined {
  return adapters.find(({ addresses }) => addresses.length > 0) ?? adapters[0]
}

/** The adapter that an entry names, by its id or as the one that faces a node; undefined where it names none. */
export function adapterNamed(server: Server, { adapter, towards }: Endpoint, design: Design): Adapter | undefined {
  if (adapter !== undefined) return server.adapters.find(({ id }) => id === adapter)
  const other = towards === undefined ? undefined : design.items[towards]
  return isNode(other) ? adapterTowards(server, other, design) : undefined
}

/** The addresses of a node as another sees them, as entered; none where the drawing states none. */
export function addressesTowards(node: NodeItem, other: NodeItem | undefined, design: Design): readonly string[] {
  if (node.kind === 'internet') return []
  if (node.kind !== 'server') return node.addresses
  return adapterTowards(node, other, design)?.addresses ?? []
}

/** The name by which a smart host refers to a node: its FQDN or host name, else its address; undefined where it has neither. */
export function hostNameOf(node: NodeItem, other: NodeItem | undefined, design: Design): string | undefined {
  if (node.kind === 'internet') return undefined
  const name = node.kind === 'server' ? node.fqdn : node.hostNames[0]
  return name || addressesTowards(node, other, design)[0]
}

/** The field of a server or another end in which is entered what a reference to it in that parameter needs. */
export function fieldOfAddress(node: NodeItem, parameter: string): 'Name' | 'fqdn' | 'hostNames' | 'addresses' {
  if (parameter === 'SourceTransportServers') return 'Name'
  if (parameter !== 'SmartHosts') return 'addresses'
  return node.kind === 'server' ? 'fqdn' : 'hostNames'
}
