import type { Design, Item } from '../model/design'
import type { Edit } from './edit'

/** What an edit does to whole objects, so that it can be told before it applies. */
export interface Effects {
  /** As they are now: afterwards they are no longer there. */
  readonly goes: readonly Item[]
  readonly comes: readonly Item[]
  /** Objects that stay, but as others. */
  readonly changes: readonly { readonly before: Item; readonly after: Item }[]
}

/** The effects of an edit on a design, in the order of the items; nothing is applied. */
export function effectsOf(design: Design, edit: Edit): Effects {
  const after = edit(design).items
  const known = Object.values(design.items)
  return {
    goes: known.filter(({ id }) => !after[id]),
    comes: Object.values(after).filter(({ id }) => !design.items[id]),
    changes: known.flatMap((before) => {
      const next = after[before.id]
      return next && next !== before ? [{ before, after: next }] : []
    }),
  }
}
