import {
  isNode,
  nodeKinds,
  type Design,
  type Item,
  type ItemKind,
  type ItemOf,
  type Items,
  type NodeItem,
} from './design'
import { sameMembers } from '../same-members'

/** The items of one version of a design, in its order. */
export interface Lists {
  readonly items: readonly Item[]
  readonly byKind: { readonly [K in ItemKind]: readonly ItemOf<K>[] }
  readonly nodes: readonly NodeItem[]
  /** What is in a zone. */
  readonly zoned: readonly Item[]
  /** All that connectors may refer to: nodes, zones, certificates and credentials. */
  readonly referable: readonly Item[]
}

const referableKinds: ReadonlySet<string> = new Set([...nodeKinds, 'zone', 'certificate', 'credential'])

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
  const all = itemList(items)
  const nodes: NodeItem[] = []
  const zoned: Item[] = []
  const referable: Item[] = []
  for (const item of all) {
    ;(byKind[item.kind] as Item[]).push(item)
    if (isNode(item)) nodes.push(item)
    if ('zoneId' in item && item.zoneId !== undefined) zoned.push(item)
    if (referableKinds.has(item.kind)) referable.push(item)
  }
  return { items: all, byKind, nodes, zoned, referable }
}

function kept(fresh: Lists, before: Lists): Lists {
  const former: Readonly<Record<string, readonly Item[]>> = before.byKind
  const byKind = Object.entries(fresh.byKind).map(([kind, list]) => [kind, keptList<Item>(list, former[kind] ?? [])])
  return {
    items: keptList(fresh.items, before.items),
    byKind: Object.fromEntries(byKind) as Lists['byKind'],
    nodes: keptList(fresh.nodes, before.nodes),
    zoned: keptList(fresh.zoned, before.zoned),
    referable: keptList(fresh.referable, before.referable),
  }
}

const itemLists = new WeakMap<Items, readonly Item[]>()

/** The items of a map in its order. Reading the keys of a large object takes long, so it is done once for each version. */
export function itemList(items: Items): readonly Item[] {
  const known = itemLists.get(items)
  if (known) return known
  const list = Object.values(items)
  itemLists.set(items, list)
  return list
}

/**
 * Notes the items of a map that was copied from another and then changed under those ids: copying a list takes a tenth of
 * the time of reading keys. Only for a map whose new ids stand last.
 */
export function noteCopy(from: Items, copy: Items, changed: readonly string[]) {
  const known = itemLists.get(from)
  if (!known) return
  const ids = new Set(changed)
  const list: Item[] = []
  for (const item of known) {
    const now = ids.has(item.id) ? copy[item.id] : item
    if (now) list.push(now)
  }
  for (const id of changed) {
    const added = from[id] ? undefined : copy[id]
    if (added) list.push(added)
  }
  itemLists.set(copy, list)
}

/** The former list where the fresh one has the same items in the same order. */
export function keptList<T>(fresh: readonly T[], former: readonly T[]): readonly T[] {
  return sameMembers(fresh, former) ? former : fresh
}
