import { isNode, type Design, type Item } from '../../model/design'
import { routeName } from '../generated-names'
import type { Naming } from './names'
import type { Ids } from './new-ids'
import type { Travelling } from './travelling'

interface Where {
  readonly travelling: Travelling
  readonly design: Design
  readonly ids: Ids
  /** What is pasted as existing. */
  readonly existing: readonly Item[]
  readonly naming: Naming
}

/** Copies with names that are free where they are now. What is not pasted as existing is designed. */
export function settled(items: readonly Item[], { travelling, design, ids, existing, naming }: Where): readonly Item[] {
  const originals = new Map([...ids.fresh].map(([from, to]) => [to, travelling.source.items[from]]))
  const exists = new Set(existing.map(({ id }) => id))
  const named = new Map(items.map((item) => [item.id, isNamed(item) ? item : { ...item, name: naming.other(item) }]))
  const nameOf = (id: string) => (named.get(id) ?? design.items[id])?.name ?? ''
  return [...named.values()].map((item): Item => {
    const original = originals.get(item.id)
    const isPlaced = travelling.source.layout[original?.id ?? ''] !== undefined
    const keeps = exists.has(item.id) || isPlaced || isNode(item)
    const origin = keeps ? item.origin : 'designed'
    if (item.kind !== 'inboundRoute' || original?.kind !== 'inboundRoute') return { ...item, origin } as Item
    return {
      ...item,
      origin,
      name: nameOfRoute(original, travelling.source, routeName(nameOf(item.from), nameOf(item.to))),
    }
  })

  /** Servers, and what is called for them, have their names already. */
  function isNamed(item: Item): boolean {
    if (item.kind === 'server' || item.kind === 'transportService' || item.kind === 'inboundRoute') return true
    return item.kind === 'receiveConnector' && originals.has(item.server)
  }
}

/** A route whose name was made from those of its ends gets one made from the present ones. */
function nameOfRoute(route: Extract<Item, { kind: 'inboundRoute' }>, source: Design, made: string): string {
  const [from, to] = [source.items[route.from]?.name ?? '', source.items[route.to]?.name ?? '']
  return route.name === routeName(from, to) ? made : route.name
}
