/** `EDGE01`, `EDGE01 and EDGE02`, or `EDGE01, EDGE02 and 3 more`. */
export function andMore(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 3 ? 2 : 3)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
