import { hasParameters, isNode, type Design, type Item } from '../../model/design'
import { groupBy } from '../../group-by'
import { placeOf } from '../../model/placement'
import { lines } from '../../model/relations'
import { referencesOf } from '../references'
import type { Clip } from './clip'

/** What of a clip travels, and how it hangs together. */
export interface Travelling {
  readonly source: Design
  readonly items: readonly Item[]
  has(id: string): boolean
  /** What belongs to a server: its objects, and accounts that are local to it. */
  belongingTo(server: string): readonly Item[]
  /** Whether something is there for mail between two nodes that both travel. */
  isJoined(item: Item): boolean
}

export function travellingOf({ design: source, ids }: Clip): Travelling {
  const items = ids.flatMap((id) => source.items[id] ?? [])
  const all = new Set(items.map(({ id }) => id))
  const owned = groupBy(items, ownerOf)
  const drawn = lines(source).filter(({ from, to }) => all.has(from) && all.has(to))
  const joined = new Set(drawn.map(({ subject }) => subject))
  const homes = new Set(
    items.flatMap((item) => (item.kind === 'sendConnector' && joined.has(item.id) ? item.home : [])),
  )
  const other = (item: Item) =>
    referencesOf(item).some((id) => all.has(id) && isNode(source.items[id]) && id !== ownerOf(item))
  return {
    source,
    items,
    has: (id) => all.has(id),
    belongingTo: (server) => owned.get(server) ?? [],
    isJoined: (item) =>
      joined.has(item.id) ||
      (item.kind === 'receiveConnector' && other(item)) ||
      (item.kind === 'acceptedDomain' && homes.has(item.home)),
  }
}

function ownerOf(item: Item): string {
  if (hasParameters(item)) return placeOf(item)
  return item.kind === 'credential' ? (item.account?.where ?? '') : ''
}
