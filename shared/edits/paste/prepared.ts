import { isNode, type Design, type Item, type Items } from '../../model/design'
import { indexes } from '../../model/indexes'
import { mapOf } from '../../model/lists'
import { endWithoutTaken } from './addresses'
import { serverAsPasted, type Maps } from './belongings'
import type { Naming } from './names'
import type { Travelling } from './travelling'

/**
 * What is pasted, still under the ids of the clip: servers with what belongs to them, and everything else but what the design has
 * already (`reused`).
 */
export function prepared(
  travelling: Travelling,
  reused: ReadonlyMap<string, string>,
  design: Design,
  naming: Naming,
): Maps {
  const servers = travelling.items.flatMap((item) => (item.kind === 'server' ? [item] : []))
  const owned = new Set(servers.flatMap(({ id }) => travelling.belongingTo(id).map((item) => item.id)))
  const maps = servers.map((server) => serverAsPasted(server, travelling, design, naming))
  const others = travelling.items.filter(({ id, kind }) => kind !== 'server' && !owned.has(id) && !reused.has(id))
  const known = isNewOrganization(design) ? others.flatMap(({ id }) => travelling.source.baseline[id] ?? []) : []
  return {
    items: together([...maps.map(({ items }) => items), mapOf(others.map((item) => withFreeHosts(item, design)))]),
    baseline: together([...maps.map(({ baseline }) => baseline), mapOf(known)]),
  }
}

/** Where nothing of an organization is drawn yet, what exists of the pasted one exists. */
function isNewOrganization(design: Design): boolean {
  const { server, acceptedDomain, sendConnector } = indexes(design).byKind
  return server.length + acceptedDomain.length + sendConnector.length === 0
}

function withFreeHosts(item: Item, design: Design): Item {
  return isNode(item) ? endWithoutTaken(item, design) : item
}

function together(maps: readonly Items[]): Items {
  return Object.assign({}, ...maps) as Items
}
