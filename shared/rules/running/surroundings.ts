import { keptFor, keptWhile } from '../../kept'
import { itemList } from '../../model/lists'
import type { Design, Item, ItemOf } from '../../model/design'
import { indexes } from '../../model/indexes'

/** What the findings of an object may rest on besides itself: all that connectors may refer to, the transport services of servers, and what exists. */
export interface Surroundings {
  readonly referable: readonly Item[]
  readonly services: readonly ItemOf<'transportService'>[]
  readonly baseline: readonly Item[]
}

/** The same object while nothing in it differs. */
export const surroundingsOf = keptWhile(
  (design: Design) => [indexes(design).referable, indexes(design).byKind.transportService, itemList(design.baseline)],
  (design): Surroundings => ({
    referable: indexes(design).referable,
    services: indexes(design).byKind.transportService,
    baseline: itemList(design.baseline),
  }),
)

/**
 * The ids of what differs between surroundings and those of before. Undefined where something came or went, or names the objects that it
 * concerns as a certificate does: then anything may be concerned.
 */
export const changesInto = keptFor((after: Surroundings) => {
  const changesSince = keptFor((before: Surroundings) => differences(before, after))
  let latest: { readonly before: Surroundings; readonly changes: ReadonlySet<string> | undefined } | undefined
  // Thousands of objects in a row were checked in the same surroundings.
  return (before: Surroundings): ReadonlySet<string> | undefined => {
    if (latest?.before !== before) latest = { before, changes: changesSince(before) }
    return latest.changes
  }
})

function differences(before: Surroundings, after: Surroundings): ReadonlySet<string> | undefined {
  const changed = new Set<string>()
  for (const part of ['referable', 'services', 'baseline'] as const) {
    const [former, present] = [before[part], after[part]]
    if (former.length !== present.length) return undefined
    for (let index = 0; index < present.length; index += 1) {
      const item = present[index] as Item
      if (item === former[index]) continue
      if (item.id !== former[index]?.id || item.kind === 'certificate') return undefined
      changed.add(item.kind === 'transportService' ? item.server : item.id)
    }
  }
  return changed
}
