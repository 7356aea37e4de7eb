import type { EnteredText } from '../data'
import { word } from './word'

/** `a, b, c` */
export const commas = word((texts: readonly string[]): string => texts.join(', '))

/** `a and b`, `a and b and c` */
export const ands = word((texts: readonly string[]): string => texts.join(' and '))

/** `EDGE01`, `EDGE01 and EDGE02`, or `EDGE01, EDGE02 and 3 more`. */
export const andMore = word((texts: readonly string[]): string => {
  const shown = texts.slice(0, texts.length > 3 ? 2 : 3)
  const rest = texts.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
})

/** What was entered, as PowerShell would show it: `$null` for nothing on purpose. */
export const enteredValue = word((texts: readonly EnteredText[] | null): string =>
  texts === null ? '$null' : texts.join(', '),
)
