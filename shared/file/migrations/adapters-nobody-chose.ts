import { isObject, mapEntries, objectAt, type RawObject } from './raw'

/**
 * From version 1: drawing a line stored the adapter that faced the other end at that moment. Where it is the one that
 * version 1 would take now, nobody chose it: the reference then says which end it faces, and is resolved when it is read.
 * A reference to a server from elsewhere faces the place of its connector; a listener faces the node that it is for.
 * Both maps are read over what is drawn, as version 1 did.
 */
export function adaptersNobodyChose(design: unknown): unknown {
  if (!isObject(design) || !isObject(design.items) || !isObject(design.baseline)) return design
  const { items, baseline } = design
  return { ...design, items: inMap(items, items), baseline: inMap(baseline, items) }
}

function inMap(map: RawObject, items: RawObject): RawObject {
  return mapEntries(map, (item) =>
    isObject(item) && isObject(item.parameters) ? { ...item, parameters: inParameters(item, map, items) } : item,
  )
}

function inParameters(connector: RawObject, map: RawObject, items: RawObject): RawObject {
  const parameters = objectAt(connector, 'parameters')
  return mapEntries(parameters, (value, name) => {
    if (!Array.isArray(value)) return value
    const isListener = name.toLowerCase() === 'bindings' && connector.kind === 'receiveConnector'
    return value.map((entry: unknown) => {
      if (!isObject(entry) || typeof entry.adapter !== 'string' || typeof entry.server !== 'string') return entry
      return isListener ? listener(entry, nodesFor(connector, map, items), items) : elsewhere(entry, connector, items)
    })
  })
}

function elsewhere(entry: RawObject, connector: RawObject, items: RawObject): RawObject {
  const { adapter, ...rest } = entry
  const place = connector.kind === 'receiveConnector' ? connector.server : connector.home
  return adapterTowards(at(items, entry.server), at(items, place), items) === adapter ? rest : entry
}

function listener(entry: RawObject, nodes: readonly RawObject[], items: RawObject): RawObject {
  const { adapter, ...rest } = entry
  const server = at(items, entry.server)
  const node = nodes.find((one) => adapterTowards(server, one, items) === adapter)
  return node ? { ...rest, towards: node.id } : entry
}

/** Whom a Receive connector is for: the nodes of its remote addresses, then who is meant to be answered by it. */
function nodesFor(connector: RawObject, map: RawObject, items: RawObject): readonly RawObject[] {
  const ranges = serversIn(connector, 'RemoteIPRanges')
  const routes = Object.values(map).flatMap((item) =>
    isObject(item) && item.kind === 'inboundRoute' && item.expects === connector.id ? [item.from] : [],
  )
  const senders = Object.values(map).flatMap((item) =>
    isObject(item) && item.kind === 'sendConnector' && expects(item, connector.id)
      ? [...serversIn(item, 'SourceTransportServers'), item.home]
      : [],
  )
  return [...ranges, ...routes, ...senders].map((id) => at(items, id)).filter((node) => node !== undefined)
}

function serversIn(connector: RawObject, name: string): readonly unknown[] {
  const value = objectAt(connector, 'parameters')[name]
  return Array.isArray(value) ? value.flatMap((entry: unknown) => (isObject(entry) ? [entry.server] : [])) : []
}

function expects(connector: RawObject, id: unknown): boolean {
  const hosts = objectAt(connector, 'parameters').SmartHosts
  return Array.isArray(hosts) && hosts.some((entry) => isObject(entry) && entry.expects === id)
}

function at(items: RawObject, id: unknown): RawObject | undefined {
  const item = typeof id === 'string' ? items[id] : undefined
  return isObject(item) ? item : undefined
}

/** As version 1 had it: one in use that faces the other end, else the first in use, else the first. */
function adapterTowards(server: RawObject | undefined, other: RawObject | undefined, items: RawObject): unknown {
  if (server?.kind !== 'server' || !Array.isArray(server.adapters)) return undefined
  const adapters = server.adapters.filter(isObject)
  const used = adapters.filter(({ addresses }) => Array.isArray(addresses) && addresses.length > 0)
  const facing = facingTowards(other, items)
  return (used.find((adapter) => adapter.facing === facing) ?? used[0] ?? adapters[0])?.id
}

const outside: readonly unknown[] = ['internet', 'partner', 'exchangeOnline']
const outsideZones: readonly unknown[] = ['internet', 'cloud', 'perimeter']

function facingTowards(other: RawObject | undefined, items: RawObject): 'internal' | 'external' {
  if (!other || other.kind === 'server') return 'internal'
  if (outside.includes(other.kind)) return 'external'
  const zone = at(items, other.zoneId)
  return zone?.kind === 'zone' && outsideZones.includes(zone.type) ? 'external' : 'internal'
}
