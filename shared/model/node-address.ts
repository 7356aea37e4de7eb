import { find, type Design, type NodeItem } from './design'
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

/** The adapter with which a server meets the other end: the one that faces it, else the first. */
export function adapterTowards(server: Server, other: NodeItem | undefined, design: Design): Adapter | undefined {
  const facing = facingTowards(other, design)
  const used = server.adapters.filter((adapter) => adapter.addresses.length > 0)
  return used.find((adapter) => adapter.facing === facing) ?? used[0] ?? server.adapters[0]
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
