import type { Design, Item, Items } from '../model/design'
import { copyWith } from '../model/lists'

/** Every undoable change: a function of designs that never validates and never fails. */
export type Edit = (design: Design) => Design

/** The items with those entries set (or, where undefined, removed); the same object where nothing changes. */
export function withItems(items: Items, changes: Readonly<Record<string, Item | undefined>>): Items {
  const changed = Object.entries(changes).filter(([id, item]) => items[id] !== item)
  return changed.length === 0 ? items : copyWith(items, new Map(changed))
}

/** The design with those items set, in `items` only: a change to be scripted. */
export function setItems(design: Design, changes: Readonly<Record<string, Item | undefined>>): Design {
  const items = withItems(design.items, changes)
  return items === design.items ? design : { ...design, items }
}

/** The design with those items set in both maps: what exists. */
export function setExisting(design: Design, changes: Readonly<Record<string, Item | undefined>>): Design {
  const items = withItems(design.items, changes)
  const baseline = withItems(design.baseline, changes)
  return items === design.items && baseline === design.baseline ? design : { ...design, items, baseline }
}

/** One edit after the other. */
export function sequence(...edits: readonly Edit[]): Edit {
  return (design) => edits.reduce((current, edit) => edit(current), design)
}
