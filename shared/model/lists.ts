import { isNode, type Design, type Item, type ItemKind, type ItemOf, type Items, type NodeItem } from './design'

/** The items of one version of a design, in its order: by kind, the nodes, and what is in a zone. */
export interface Lists {
  readonly byKind: { readonly [K in ItemKind]: readonly ItemOf<K>[] }
  readonly nodes: readonly NodeItem[]
  readonly zoned: readonly Item[]
}

let latest: Lists | undefined

/**
 * The lists of a design. An edit touches items of one or two kinds: every list that holds the same items as in the version
 * that was listed before is the same object, so that what was made of it can be kept.
 */
export function listsOf(design: Design): Lists {
  const fresh = collected(design.items)
  latest = latest ? kept(fresh, latest) : fresh
  return latest
}

function collected(items: Items): Lists {
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
  const zoned: Item[] = []
  for (const id in items) {
    const item = items[id] as Item
    ;(byKind[item.kind] as Item[]).push(item)
    if (isNode(item)) nodes.push(item)
    if ('zoneId' in item && item.zoneId !== undefined) zoned.push(item)
  }
  return { byKind, nodes, zoned }
}

function kept(fresh: Lists, before: Lists): Lists {
  const former: Readonly<Record<string, readonly Item[]>> = before.byKind
  const byKind = Object.entries(fresh.byKind).map(([kind, list]) => [kind, keptList<Item>(list, former[kind] ?? [])])
  return {
    byKind: Object.fromEntries(byKind) as Lists['byKind'],
    nodes: keptList(fresh.nodes, before.nodes),
    zoned: keptList(fresh.zoned, before.zoned),
  }
}

/** The former list where the fresh one has the same items in the same order. */
export function keptList<T>(fresh: readonly T[], former: readonly T[]): readonly T[] {
  return fresh.length === former.length && fresh.every((item, index) => item === former[index]) ? former : fresh
}
