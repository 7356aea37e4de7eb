import { emptyDesign, type Design, type Item, type Items } from '../../shared/model/design'

/** What makes one map of items out of another. Unchanged items are not in it, so that it costs what an edit touched. */
export interface ItemsPatch {
  readonly changed: Readonly<Record<string, Item>>
  /** Every id in order, where ids came, went or changed places. */
  readonly order?: readonly string[]
}

/** What makes one design out of another, for a worker that holds the first. The layout stays behind: nothing there asks for it. */
export interface DesignPatch {
  readonly items: ItemsPatch
  readonly baseline: ItemsPatch
  readonly rest: Pick<Design, 'title' | 'organization' | 'accepted'>
}

export function patchBetween(before: Design, after: Design): DesignPatch {
  const { title, organization, accepted } = after
  return {
    items: itemsPatch(before.items, after.items),
    baseline: itemsPatch(before.baseline, after.baseline),
    rest: { title, organization, accepted },
  }
}

/** The design with the patch applied: items that did not change stay the same objects. */
export function applyPatch(design: Design, { items, baseline, rest }: DesignPatch): Design {
  return {
    ...emptyDesign,
    ...rest,
    items: patched(design.items, items),
    baseline: patched(design.baseline, baseline),
  }
}

function itemsPatch(before: Items, after: Items): ItemsPatch {
  if (before === after) return { changed: {} }
  const ids = Object.keys(after)
  const changed = Object.fromEntries(ids.flatMap((id) => (before[id] === after[id] ? [] : [[id, after[id] as Item]])))
  const known = Object.keys(before)
  const sameOrder = known.length === ids.length && known.every((id, index) => id === ids[index])
  return sameOrder ? { changed } : { changed, order: ids }
}

function patched(items: Items, { changed, order }: ItemsPatch): Items {
  if (!order) return Object.keys(changed).length === 0 ? items : { ...items, ...changed }
  return Object.fromEntries(order.map((id) => [id, (changed[id] ?? items[id]) as Item]))
}
