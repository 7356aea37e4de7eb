import { keptFor } from '../kept'
import type { Design, ItemKind, Items, Site } from './design'
import { itemList } from './lists'

/** The next id of a kind, `<kind>-<n>`: one above the highest in use in items and baseline. */
export function nextId(design: Design, kind: ItemKind, ahead = 0): string {
  const highest = Math.max(highestNumbers(design.items).get(kind) ?? 0, highestNumbers(design.baseline).get(kind) ?? 0)
  return `${kind}-${highest + 1 + ahead}`
}

const highestNumbers = keptFor((items: Items): ReadonlyMap<ItemKind, number> => {
  const highest = new Map<ItemKind, number>()
  for (const { kind, id } of itemList(items)) {
    const number = Number(id.slice(kind.length + 1)) || 0
    if (number > (highest.get(kind) ?? 0)) highest.set(kind, number)
  }
  return highest
})

/** The id that the next new AD site gets: `site-<n>`, n one above the highest in use. */
export function nextSiteId(sites: readonly Site[]): string {
  return `site-${sites.reduce((highest, { id }) => Math.max(highest, Number(id.slice(5)) || 0), 0) + 1}`
}

/** The names of items in lower case: those that `nextName` and `freeName` do not give again. */
export function takenNames(items: readonly { readonly name: string }[] = []): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()))
}

/** The first of EDGE01, EDGE02, … that no item of the design is called, ignoring case; a long stem is cut so that it has at most `longest` characters. */
export function nextName(taken: ReadonlySet<string>, stem: string, longest = Infinity): string {
  for (let n = 1; ; n += 1) {
    const number = String(n).padStart(2, '0')
    const name = stem.slice(0, longest - number.length) + number
    if (!taken.has(name.toLowerCase())) return name
  }
}

/**
 * `stem`, or `stem (2)`, `stem (3)`, … until it is free, ignoring case; a number that the stem already has counts on. A long stem is
 * cut so that with its number it has at most `longest` characters.
 */
export function freeName(taken: ReadonlySet<string>, stem: string, longest = Infinity): string {
  if (!taken.has(stem.toLowerCase())) return stem
  const bare = withoutNumber(stem)
  for (let n = 2; ; n += 1) {
    const number = ` (${n})`
    const name = bare.slice(0, longest - number.length).trimEnd() + number
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** The name without the ` (2)` that `freeName` may have put at its end. */
export function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, '')
}
