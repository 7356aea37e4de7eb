import type { Design, Item, ItemKind, ItemOf, Items, NodeItem } from './design'
import { isNode } from './design'

/** Look-ups over one version of the items, built once per version in linear time; nothing compares all pairs. */
export interface Indexes {
  readonly byKind: { readonly [K in ItemKind]: readonly ItemOf<K>[] }
  readonly nodes: readonly NodeItem[]
  readonly receiveConnectorsOf: ReadonlyMap<string, readonly ItemOf<'receiveConnector'>[]>
  /** Send connectors by home: `organization` or the id of an Edge. */
  readonly sendConnectorsAt: ReadonlyMap<string, readonly ItemOf<'sendConnector'>[]>
  readonly acceptedDomainsAt: ReadonlyMap<string, readonly ItemOf<'acceptedDomain'>[]>
  readonly routesFrom: ReadonlyMap<string, readonly ItemOf<'inboundRoute'>[]>
  readonly routesTo: ReadonlyMap<string, readonly ItemOf<'inboundRoute'>[]>
  /** Servers by NetBIOS name and by FQDN, in lower case. */
  readonly serverByName: ReadonlyMap<string, ItemOf<'server'>>
  /** Nodes by name, FQDN, host name and address, in lower case: what a smart host given as text may mean. */
  readonly nodeByHost: ReadonlyMap<string, NodeItem>
  /** Items directly inside a zone. */
  readonly inZone: ReadonlyMap<string, readonly Item[]>
}

const cache = new WeakMap<Items, Indexes>()

export function indexes(design: Design): Indexes {
  const known = cache.get(design.items)
  if (known) return known
  const built = build(design.items)
  cache.set(design.items, built)
  return built
}

function build(items: Items): Indexes {
  const byKind: { [K in ItemKind]: ItemOf<K>[] } = {
    server: [],
    gateway: [],
    internet: [],
    partner: [],
    exchangeOnline: [],
    application: [],
    sendConnector: [],
    receiveConnector: [],
    inboundRoute: [],
    acceptedDomain: [],
    certificate: [],
    credential: [],
    zone: [],
    note: [],
  }
  const nodes: NodeItem[] = []
  const inZone = new Map<string, Item[]>()
  for (const id in items) {
    const item = items[id] as Item
    ;(byKind[item.kind] as Item[]).push(item)
    if (isNode(item)) nodes.push(item)
    if ('zoneId' in item && item.zoneId !== undefined) push(inZone, item.zoneId, item)
  }
  return {
    byKind,
    nodes,
    receiveConnectorsOf: groupBy(byKind.receiveConnector, (connector) => connector.server),
    sendConnectorsAt: groupBy(byKind.sendConnector, (connector) => connector.home),
    acceptedDomainsAt: groupBy(byKind.acceptedDomain, (domain) => domain.home),
    routesFrom: groupBy(byKind.inboundRoute, (route) => route.from),
    routesTo: groupBy(byKind.inboundRoute, (route) => route.to),
    serverByName: serversByName(byKind.server),
    nodeByHost: nodesByHost(nodes),
    inZone,
  }
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) push(groups, key(item), item)
  return groups
}

function push<T>(groups: Map<string, T[]>, key: string, item: T) {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

function serversByName(servers: readonly ItemOf<'server'>[]): Map<string, ItemOf<'server'>> {
  const found = new Map<string, ItemOf<'server'>>()
  for (const server of servers) {
    for (const name of [server.name, server.fqdn]) addFirst(found, name, server)
  }
  return found
}

function nodesByHost(nodes: readonly NodeItem[]): Map<string, NodeItem> {
  const found = new Map<string, NodeItem>()
  for (const node of nodes) {
    for (const host of hostsOf(node)) addFirst(found, host, node)
  }
  return found
}

function hostsOf(node: NodeItem): readonly string[] {
  if (node.kind === 'internet') return []
  if (node.kind === 'server') return [node.fqdn, node.name, ...node.adapters.flatMap((adapter) => adapter.addresses)]
  return [...node.hostNames, ...node.addresses]
}

function addFirst<T>(map: Map<string, T>, name: string, item: T) {
  const key = name.toLowerCase()
  if (key !== '' && !map.has(key)) map.set(key, item)
}
