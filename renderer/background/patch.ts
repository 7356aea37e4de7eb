import type { Design, Item, Place } from '../../shared/model/design'

/** What makes one map out of another. What is the same object is not in it, so that it costs what an edit touched. */
export interface MapPatch<T> {
  readonly changed: Readonly<Record<string, T>>
  /** Every id in order, where ids came, went or changed places. */
  readonly order?: readonly string[]
}

/** What makes one design out of another, for one who holds the first. */
export interface DesignPatch {
  readonly items: MapPatch<Item>
  readonly baseline: MapPatch<Item>
  readonly layout: MapPatch<Place>
  /** Of what is no map, what is another object. */
  readonly rest: Partial<Rest>
}

type Rest = Omit<Design, 'items' | 'baseline' | 'layout'>

export function patchBetween(before: Design, after: Design): DesignPatch {
  return {
    items: patchOf(before.items, after.items),
    baseline: patchOf(before.baseline, after.baseline),
    layout: patchOf(before.layout, after.layout),
    rest: restBetween(before, after),
  }
}

/** The design with the patch applied: what did not change stays the same object. */
export function applyPatch(design: Design, { items, baseline, layout, rest }: DesignPatch): Design {
  return {
    ...design,
    ...rest,
    items: patched(design.items, items),
    baseline: patched(design.baseline, baseline),
    layout: patched(design.layout, layout),
  }
}

function restBetween({ items: _i, baseline: _b, layout: _l, ...before }: Design, after: Design): Partial<Rest> {
  const keys = Object.keys(before) as (keyof Rest)[]
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]))
}

type Entries<T> = Readonly<Record<string, T>>

function patchOf<T>(before: Entries<T>, after: Entries<T>): MapPatch<T> {
  if (before === after) return { changed: {} }
  const ids = Object.keys(after)
  const changed: Record<string, T> = {}
  for (const id of ids) if (before[id] !== after[id]) changed[id] = after[id] as T
  const known = Object.keys(before)
  const sameOrder = known.length === ids.length && known.every((id, index) => id === ids[index])
  return sameOrder ? { changed } : { changed, order: ids }
}

function patched<T>(map: Entries<T>, { changed, order }: MapPatch<T>): Entries<T> {
  if (!order) return Object.keys(changed).length === 0 ? map : { ...map, ...changed }
  return Object.fromEntries(order.map((id) => [id, (changed[id] ?? map[id]) as T]))
}
