import { rememberedOf } from '../remembered'
import { sameMembers } from '../same-members'
import type { Design, Item, Items } from './design'
import { indexes } from './indexes'
import { copyWith } from './lists'

/**
 * The design as it exists: the baseline in place of the items. References of what exists resolve over it, never over the
 * drawing, so that what they mean stays as it was while the drawing changes. What the baseline does not record (zones,
 * accounts, certificates, ends to which nothing that exists refers) is as drawn: no change of it can be told.
 */
export const existingDesign = rememberedOf((design: Design): Design => ({ ...design, items: existingItems(design) }))

function existingItems(design: Design): Items {
  const { referable } = indexes(design)
  const known = made.get(design.baseline)
  if (known?.referable === referable) return known.items
  const missing = referable.filter(({ id }) => !design.baseline[id])
  const items = known && sameMembers(known.missing, missing) ? known.items : copyWith(design.baseline, byId(missing))
  made.set(design.baseline, { referable, missing, items })
  return items
}

/** One for each baseline, which stays the same object while nothing about it is corrected. */
const made = new WeakMap<Items, { referable: readonly Item[]; missing: readonly Item[]; items: Items }>()

function byId(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
