/** `a`, `a and b`, `a, b and c`. */
export function listed(texts: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (texts.length < 2) return texts[0] ?? ''
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`
}

/** At most four of them; what is left out is counted. */
export function firstFew(texts: readonly string[], most = 4): readonly string[] {
  if (texts.length <= most) return texts
  return [...texts.slice(0, most - 1), `${texts.length - most + 1} more`]
}
