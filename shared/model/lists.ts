import { isNode, nodeKinds, type Item, type ItemKind, type ItemOf, type Items, type NodeItem } from './design'
import { keptFor } from '../kept'
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

/** The lists made last, the newest first: a design is looked at in turns with what exists of it. */
let recent: readonly Lists[] = []
const mostRecent = 4

/**
 * The lists of a design. An edit touches items of one or two kinds: every list that holds the same items as in one of the
 * versions that were listed before is the same object, so that what was made of it can be kept.
 */
export function listsOf(items: Items): Lists {
  const lists = kept(collected(items))
  recent = [lists, ...recent].slice(0, mostRecent)
  return lists
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
    transportConfig: [],
    transportService: [],
    certificate: [],
    credential: [],
    zone: [],
    note: [],
    arrow: [],
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

function kept(fresh: Lists): Lists {
  const byKind = Object.entries(fresh.byKind).map(([kind, list]) => [
    kind,
    keptAmong<Item>(list, ({ byKind: former }) => former[kind as ItemKind]),
  ])
  return {
    items: keptAmong(fresh.items, ({ items }) => items),
    byKind: Object.fromEntries(byKind) as Lists['byKind'],
    nodes: keptAmong(fresh.nodes, ({ nodes }) => nodes),
    zoned: keptAmong(fresh.zoned, ({ zoned }) => zoned),
    referable: keptAmong(fresh.referable, ({ referable }) => referable),
  }
}

function keptAmong<T>(fresh: readonly T[], ofLists: (lists: Lists) => readonly T[]): readonly T[] {
  return recent.map(ofLists).find((former) => sameMembers(fresh, former)) ?? fresh
}

/** The items of a map in its order. Reading the keys of a large object takes long, so it is done once for each version. */
export const itemList = keptFor((items: Items): readonly Item[] => Object.values(items))

/** Items as a design holds them: by their ids, in the order of the list. */
export function mapOf(items: readonly Item[]): Items {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}

/** Items by their ids; of several with one id the last. */
export function byId(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/**
 * A copy of a map with other items under those ids, or none where undefined; new ids stand last. Made from the list, which
 * takes a fraction of the time of copying a large object, and its own list is known at once.
 */
export function copyWith(items: Items, changes: ReadonlyMap<string, Item | undefined>): Items {
  const copy: Record<string, Item> = {}
  const list: Item[] = []
  for (const item of itemList(items)) {
    const copied = changes.has(item.id) ? changes.get(item.id) : item
    if (copied) list.push(copied)
  }
  for (const [id, item] of changes) if (item && !items[id]) list.push(item)
  for (const item of list) copy[item.id] = item
  itemList.know(copy, list)
  return copy
}

/** The former list where the fresh one has the same items in the same order. */
export function keptList<T>(fresh: readonly T[], former: readonly T[]): readonly T[] {
  return sameMembers(fresh, former) ? former : fresh
}
