/** Blanks that are none of a separator: around the hyphen of a range, the slash of a network, before a mask in brackets. */
const withinEntry = /(?<=[\da-f:])[ \t\u00a0]*([-–—/])[ \t\u00a0]*(?=[\da-f:])|[ \t\u00a0]+(?=\([\d.]+\))/gi

/** `{a, b}` as Exchange prints a list, `@(a, b)` and `("a", "b")` as PowerShell takes one. */
const wrapped = /^\s*(?:@?\(|\{)(.*)[)}]\s*$/s

/** Marks that word processors put before the entries of a list. */
const bullet = /^[-–—•·▪‣]$/

/**
 * The entries of a list as people have one: lines, cells of a table, texts between commas, semicolons or blanks, with or without
 * quotation marks. No entry of ours holds a blank.
 */
export function entriesIn(text: string): readonly string[] {
  const bare = wrapped.exec(text)?.[1] ?? text
  return bare
    .replace(withinEntry, (_, sign: string | undefined) => (sign === undefined ? '' : sign === '/' ? '/' : '-'))
    .split(/[\s,;]+/)
    .map((entry) => entry.replace(/^["'“”„‘’]+|["'“”„‘’]+$/g, ''))
    .filter((entry) => entry !== '' && !bullet.test(entry))
}

/** What a list is given: the entries that it does not hold yet, once each, and how many it held. A single entry is kept as it is. */
export interface NewEntries {
  readonly added: readonly string[]
  readonly known: number
}

export function newEntries(entries: readonly string[], held: readonly string[]): NewEntries {
  if (entries.length < 2) return { added: entries, known: 0 }
  const seen = new Set(held.map((one) => one.toLowerCase()))
  const added = entries.filter((entry) => {
    const key = entry.toLowerCase()
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return { added, known: entries.length - added.length }
}
