import type { Design } from '../model/design'

/** The same answer for one version of the items: for what rests on the items alone, and not on the organization or the baseline. */
export function oncePerVersion<T extends object>(make: (design: Design) => T): (design: Design) => T {
  const made = new WeakMap<Design['items'], T>()
  return (design) => {
    const known = made.get(design.items)
    if (known) return known
    const fresh = make(design)
    made.set(design.items, fresh)
    return fresh
  }
}
