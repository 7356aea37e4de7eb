import { isNode, type Design, type Item, type Items } from '../model/design'
import type { Edit } from './edit'
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
    const items = cleaned(design.items, gone)
    const unused = unusedCredentials(design, items)
    for (const id of unused) delete items[id]
    const noMore = new Set([...gone, ...unused])
    return {
      ...design,
      items,
      baseline: baselineWithout(design, gone, items),
      layout: without(design.layout, noMore),
      accepted: design.accepted.filter(({ subject }) => !noMore.has(subject)),
    }
  }
}

/** The removed items and all that goes with them; grows until nothing more follows. */
function allGone(design: Design, asked: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set(asked)
  for (let size = 0; size !== gone.size;) {
    size = gone.size
    for (const [id, item] of Object.entries(design.items)) {
      if (!gone.has(id) && goesWith(item, gone)) gone.add(id)
    }
  }
  return gone
}

function goesWith(item: Item, gone: ReadonlySet<string>): boolean {
  switch (item.kind) {
    case 'receiveConnector':
      return gone.has(item.server) || lostPurpose(item, withoutReferences(item, gone))
    case 'sendConnector':
      return gone.has(item.home) || lostPurpose(item, withoutReferences(item, gone))
    case 'acceptedDomain':
      return gone.has(item.home)
    case 'inboundRoute':
      return gone.has(item.from) || gone.has(item.to)
    default:
      return false
  }
}

function cleaned(items: Items, gone: ReadonlySet<string>): Record<string, Item> {
  const next: Record<string, Item> = {}
  for (const [id, item] of Object.entries(items)) {
    if (!gone.has(id)) next[id] = outOfZone(withoutReferences(item, gone), items, gone)
  }
  return next
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

function unusedCredentials(design: Design, items: Items): readonly string[] {
  const before = credentialsUsed(design.items)
  const after = credentialsUsed(items)
  return [...before].filter((id) => !after.has(id) && items[id]?.origin === 'designed')
}

function credentialsUsed(items: Items): ReadonlySet<string> {
  const used = new Set<string>()
  for (const item of Object.values(items)) for (const id of credentialsOf(item)) used.add(id)
  return used
}

/** What exists without what went with its server; EdgeSync follows by itself, so its connectors are as the design has them. */
function baselineWithout(design: Design, gone: ReadonlySet<string>, items: Items): Items {
  const servers = new Set([...gone].filter((id) => isNode(design.items[id]) && design.items[id]?.origin === 'setup'))
  if (servers.size === 0) return design.baseline
  const next: Record<string, Item> = {}
  for (const [id, item] of Object.entries(design.baseline)) {
    if (servers.has(id) || (item.kind === 'receiveConnector' && servers.has(item.server))) continue
    const now = item.origin === 'edgeSync' ? items[id] : item
    if (now) next[id] = now
  }
  return next
}

function without<T>(map: Readonly<Record<string, T>>, gone: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => !gone.has(id)))
}
