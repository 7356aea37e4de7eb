import { itemList, keptList } from '../model/lists'
import type { Design, Item, ItemOf } from '../model/design'
import { indexes } from '../model/indexes'

/** What the findings of an object may rest on besides itself: all that connectors may refer to, the transport services of servers, and what exists. */
export interface Surroundings {
  readonly referable: readonly Item[]
  readonly services: readonly ItemOf<'transportService'>[]
  readonly baseline: readonly Item[]
}

let latest: Surroundings | undefined

/** The same object as for the design asked about before, while nothing in it differs. */
export function surroundingsOf(design: Design): Surroundings {
  const { referable, byKind } = indexes(design)
  const services = byKind.transportService
  const baseline = itemList(design.baseline)
  const same =
    latest?.referable === referable &&
    latest.services === services &&
    keptList(baseline, latest.baseline) === latest.baseline
  if (!latest || !same) latest = { referable, services, baseline }
  return latest
}

let compared: { before: Surroundings; after: Surroundings; changed: ReadonlySet<string> | undefined } | undefined

/**
 * The ids of what differs between two surroundings. Undefined where something came or went, or names the objects that it
 * concerns as a certificate does: then anything may be concerned.
 */
export function changedBetween(before: Surroundings, after: Surroundings): ReadonlySet<string> | undefined {
  if (compared?.before !== before || compared.after !== after) {
    compared = { before, after, changed: differences(before, after) }
  }
  return compared.changed
}

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
