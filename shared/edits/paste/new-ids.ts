import { isNode, type Design, type Item, type ItemKind, type Items } from '../../model/design'
import { nextId } from '../../model/ids'
import { itemList } from '../../model/lists'
import { counterpart } from './counterpart'
import type { Travelling } from './travelling'

/** What an id of the clip is in the design: the copy, what need not be copied, or what is called alike there. */
export interface Ids {
  /** The copies' ids by those of the originals. */
  readonly fresh: ReadonlyMap<string, string>
  now(id: string): string | undefined
}

export function idsFor(items: Items, travelling: Travelling, reused: ReadonlyMap<string, string>, design: Design): Ids {
  const fresh = freshIds(itemList(items), design)
  const elsewhere = (id: string) => {
    const item = travelling.has(id) ? undefined : travelling.source.items[id]
    return item && counterpart(item, travelling.source, design)?.id
  }
  return { fresh, now: (id) => fresh.get(id) ?? reused.get(id) ?? elsewhere(id) }
}

/** New ids of the design for copies of these items, by the ids of the originals. */
export function freshIds(items: readonly Item[], design: Design): ReadonlyMap<string, string> {
  const counts = new Map<ItemKind, number>()
  return new Map(
    items.map(({ id, kind }) => {
      const count = counts.get(kind) ?? 0
      counts.set(kind, count + 1)
      return [id, nextId(design, kind, count)]
    }),
  )
}

/** What serves lines between copies serves these alone: nodes that stayed behind have it in the original. */
export function referredFrom(item: Item, travelling: Travelling, { now }: Ids): Ids['now'] {
  if (!travelling.isJoined(item)) return now
  return (id) => (isNode(travelling.source.items[id]) && !travelling.has(id) ? undefined : now(id))
}
