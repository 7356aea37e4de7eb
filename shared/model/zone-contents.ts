import type { Design } from './design'
import { indexes } from './indexes'

/** The ids of everything that stands inside those zones, at any depth. */
export function contentsOf(zoneIds: Iterable<string>, design: Design): ReadonlySet<string> {
  const { inZone } = indexes(design)
  const found = new Set<string>()
  const open = [...zoneIds]
  for (let zone = open.pop(); zone !== undefined; zone = open.pop()) {
    for (const item of inZone.get(zone) ?? []) {
      if (found.has(item.id)) continue
      found.add(item.id)
      open.push(item.id)
    }
  }
  return found
}
