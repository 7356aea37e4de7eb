import type { Design, ItemKind } from './design'

/** The next id of a kind, `<kind>-<n>`: one above the highest in use in items and baseline. */
export function nextId(design: Design, kind: ItemKind, ahead = 0): string {
  const prefix = `${kind}-`
  let highest = 0
  for (const map of [design.items, design.baseline]) {
    for (const id in map) {
      if (!id.startsWith(prefix)) continue
      highest = Math.max(highest, Number(id.slice(prefix.length)) || 0)
    }
  }
  return `${prefix}${highest + 1 + ahead}`
}

/** The first of EDGE01, EDGE02, … that no item of the design is called, ignoring case. */
export function nextName(taken: ReadonlySet<string>, stem: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${stem}${String(n).padStart(2, '0')}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** `stem`, or `stem (2)`, `stem (3)`, … until it is free, ignoring case; a number that the stem already has counts on. */
export function freeName(taken: ReadonlySet<string>, stem: string): string {
  if (!taken.has(stem.toLowerCase())) return stem
  const bare = stem.replace(/ \(\d+\)$/, '')
  for (let n = 2; ; n += 1) {
    const name = `${bare} (${n})`
    if (!taken.has(name.toLowerCase())) return name
  }
}
