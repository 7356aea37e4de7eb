/** Shorter texts begin too many names to mean one of them. */
const shortestBeginning = 3
/** From this length on two letters may differ, below one. */
const longText = 6

/** The one known value that a misspelt text can mean: its beginning, or nearly the same letters. Undefined where several may be meant. */
export function valueMeant(text: string, values: readonly string[]): string | undefined {
  const entered = text.trim().toLowerCase()
  const begun = values.filter((value) => entered.length >= shortestBeginning && value.toLowerCase().startsWith(entered))
  return onlyOne(begun.length > 0 ? begun : values.filter((value) => isNear(entered, value.toLowerCase())))
}

/** What a word that is no boolean says all the same. */
export function booleanMeant(text: string): boolean | undefined {
  return words.get(text.trim().toLowerCase().replace(/^\$/, ''))
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['1', true],
  ['no', false],
  ['off', false],
  ['0', false],
])

function onlyOne(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined
}

function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= longText ? 2 : 1
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
