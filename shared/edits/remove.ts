import { hasParameters, isNode, type Design, type Item, type Items } from '../model/design'
import { copyWith, itemList } from '../model/lists'
import { placeOf } from '../model/placement'
import { withBends } from './bends'
import type { Edit } from './edit'
import { settleListeners } from './settle-listeners'
import { credentialsOf, lostPurpose, withoutReferences } from './references'

/**
 * Removes items with all that cannot stand without them, as one step: a server takes its connectors, its own accepted domains,
 * its routes and every reference along; a connector that loses its last source, smart host or remote address goes too, and so
 * does a designed credential that nothing uses any more. What is in a removed zone moves to the zone around it.
 * What setup wrote with a removed server leaves the baseline as well: the server is not there, so nothing is to be scripted.
 */
export function removeItems(ids: readonly string[]): Edit {
  return (design) => {
    const asked = ids.filter((id) => design.items[id])
    if (asked.length === 0) return design
    const gone = allGone(design, new Set(asked))
    const changes = cleaned(design, gone)
    for (const id of unusedCredentials(design, changes)) changes.set(id, undefined)
    const items = copyWith(design.items, changes)
    const noMore = new Set([...changes.keys()].filter((id) => !items[id]))
    const left = {
      ...design,
      items,
      baseline: baselineWithout(design, gone, items),
      layout: without(design.layout, noMore),
      accepted: design.accepted.filter(({ subject }) => !noMore.has(subject)),
    }
    return design.bends ? withBends(left, without(design.bends, noMore)) : left
  }
}

/** The removed items and all that goes with them. Only nodes take others along, and none of these is one: nothing more follows. */
function allGone(design: Design, asked: ReadonlySet<string>): ReadonlySet<string> {
  const along = itemList(design.items).filter((item) => goesWith(item, asked))
  return new Set([...asked, ...along.map(({ id }) => id)])
}

function goesWith(item: Item, gone: ReadonlySet<string>): boolean {
  if (item.kind === 'inboundRoute') return gone.has(item.from) || gone.has(item.to)
  if (!hasParameters(item)) return false
  return gone.has(placeOf(item)) || lostPurpose(item, withoutReferences(item, gone))
}

/** What becomes of the items: none of what is gone, and no reference to it. */
function cleaned(design: Design, gone: ReadonlySet<string>): Map<string, Item | undefined> {
  const changes = new Map<string, Item | undefined>()
  const { items } = design
  for (const item of itemList(items)) {
    const rest = withoutReferences(settleListeners(item, gone, design), gone)
    const next = gone.has(item.id) ? undefined : outOfZone(rest, items, gone)
    if (next !== item) changes.set(item.id, next)
  }
  return changes
}

function outOfZone(item: Item, items: Items, gone: ReadonlySet<string>): Item {
  if (!('zoneId' in item) || item.zoneId === undefined || !gone.has(item.zoneId)) return item
  let outer: string | undefined = item.zoneId
  while (outer !== undefined && gone.has(outer)) {
    const zone: Item | undefined = items[outer]
    outer = zone?.kind === 'zone' ? zone.zoneId : undefined
  }
  const { zoneId: _, ...rest } = item
  return { ...rest, ...(outer !== undefined && { zoneId: outer }) } as Item
}

/** Designed credentials that what changed used, and that nothing uses any more. */
function unusedCredentials({ items }: Design, changes: ReadonlyMap<string, Item | undefined>): readonly string[] {
  const unused = new Set([...changes.keys()].flatMap((id) => (items[id] ? credentialsOf(items[id]) : [])))
  if (unused.size === 0) return []
  for (const item of itemList(items)) {
    const now = changes.has(item.id) ? changes.get(item.id) : item
    if (now) for (const id of credentialsOf(now)) unused.delete(id)
  }
  return [...unused].filter((id) => items[id]?.origin === 'designed')
}

/** What exists without what went with its server; EdgeSync follows by itself, so its connectors are as the design has them. */
function baselineWithout(design: Design, gone: ReadonlySet<string>, items: Items): Items {
  const servers = new Set([...gone].filter((id) => isNode(design.items[id]) && design.items[id]?.origin === 'setup'))
  if (servers.size === 0) return design.baseline
  const changes = new Map<string, Item | undefined>()
  for (const item of itemList(design.baseline)) {
    const wentWith = servers.has('server' in item ? item.server : item.id)
    const now = wentWith ? undefined : item.origin === 'edgeSync' ? items[item.id] : item
    if (now !== item) changes.set(item.id, now)
  }
  return copyWith(design.baseline, changes)
}

function without<T>(map: Readonly<Record<string, T>>, gone: ReadonlySet<string>): Readonly<Record<string, T>> {
  const next = { ...map }
  for (const id of gone) delete next[id]
  return next
}
