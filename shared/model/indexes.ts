import type { Design, Item, ItemKind, ItemOf, Items, NodeItem } from './design'
import { groupBy } from '../group-by'
import { keptFor } from '../kept'
import { listsOf } from './lists'
import { sameMembers } from '../same-members'

/** Look-ups over one version of the items, built once per version in linear time; nothing compares all pairs. */
export interface Indexes {
  readonly items: readonly Item[]
  readonly byKind: { readonly [K in ItemKind]: readonly ItemOf<K>[] }
  readonly nodes: readonly NodeItem[]
  readonly receiveConnectorsOf: ReadonlyMap<string, readonly ItemOf<'receiveConnector'>[]>
  /** Send connectors by home: `organization` or the id of an Edge. */
  readonly sendConnectorsAt: ReadonlyMap<string, readonly ItemOf<'sendConnector'>[]>
  readonly acceptedDomainsAt: ReadonlyMap<string, readonly ItemOf<'acceptedDomain'>[]>
  /** By the id of the server; a file that has several for one server means the first. */
  readonly transportServiceOf: ReadonlyMap<string, ItemOf<'transportService'>>
  readonly routesFrom: ReadonlyMap<string, readonly ItemOf<'inboundRoute'>[]>
  readonly routesTo: ReadonlyMap<string, readonly ItemOf<'inboundRoute'>[]>
  /** Servers by NetBIOS name and by FQDN, in lower case. */
  readonly serverByName: ReadonlyMap<string, ItemOf<'server'>>
  /** Nodes by name, FQDN, host name and address, in lower case: what a smart host given as text may mean. */
  readonly nodeByHost: ReadonlyMap<string, NodeItem>
  /** All that connectors may refer to: the same object while none of it changes, and then so are their settings. */
  readonly referable: readonly Item[]
  /** Items directly inside a zone. */
  readonly inZone: ReadonlyMap<string, readonly Item[]>
}

export function indexes({ items }: Pick<Design, 'items'>): Indexes {
  return indexesOf(items)
}

const indexesOf = keptFor((version: Items): Indexes => {
  const { items, byKind, nodes, zoned, referable } = listsOf(version)
  return {
    items,
    byKind,
    nodes,
    referable,
    receiveConnectorsOf: connectorsByServer(byKind.receiveConnector),
    sendConnectorsAt: connectorsByHome(byKind.sendConnector),
    acceptedDomainsAt: domainsByHome(byKind.acceptedDomain),
    transportServiceOf: servicesByServer(byKind.transportService),
    routesFrom: routesByStart(byKind.inboundRoute),
    routesTo: routesByEnd(byKind.inboundRoute),
    // Made when somebody asks: most designs refer to nodes, not to their names.
    get serverByName() {
      return serversByName(byKind.server)
    },
    get nodeByHost() {
      return nodesByHost(nodes)
    },
    inZone: itemsByZone(zoned),
  }
})

const connectorsByServer = groupedBy((connector: ItemOf<'receiveConnector'>) => connector.server)
const connectorsByHome = groupedBy((connector: ItemOf<'sendConnector'>) => connector.home)
const domainsByHome = groupedBy((domain: ItemOf<'acceptedDomain'>) => domain.home)
const servicesByServer = keptFor(
  (services: readonly ItemOf<'transportService'>[]) =>
    new Map(services.toReversed().map((service) => [service.server, service])),
)
const routesByStart = groupedBy((route: ItemOf<'inboundRoute'>) => route.from)
const routesByEnd = groupedBy((route: ItemOf<'inboundRoute'>) => route.to)
const itemsByZone = groupedBy((item: Item) => ('zoneId' in item && item.zoneId) || '')
const serversByName = calledBy((server: ItemOf<'server'>) => [server.name, server.fqdn])
const nodesByHost = calledBy(hostsOf)

/** Groups that hold the same items as before are the same objects, too. */
function groupedBy<T>(key: (item: T) => string) {
  // Two, since a design is looked at in turns with what exists of it.
  let before: readonly ReadonlyMap<string, readonly T[]>[] = []
  return keptFor((list: readonly T[]): ReadonlyMap<string, readonly T[]> => {
    const fresh = groupBy(list, key)
    const groups: Map<string, readonly T[]> = fresh
    for (const [name, group] of fresh) {
      groups.set(name, before.map((known) => known.get(name) ?? []).find((known) => sameMembers(group, known)) ?? group)
    }
    before = [groups, ...before].slice(0, 2)
    return groups
  })
}

/** Items by their names in lower case; of several with one name the first. Lists stay the same objects where an edit did not touch them. */
function calledBy<T>(names: (item: T) => readonly string[]) {
  return keptFor((list: readonly T[]) => {
    const found = new Map<string, T>()
    for (const item of list) {
      for (const name of names(item)) addFirst(found, name, item)
    }
    return found
  })
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
