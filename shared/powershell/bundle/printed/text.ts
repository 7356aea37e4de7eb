import { literal, type LiteralValue } from '../../literal'

/** A value as PowerShell text. What no script can carry is refused before anything is printed, so that it is a fault of ours here. */
export function printed(value: LiteralValue): string {
  const result = literal(value)
  if (!result.ok) throw new Error(`A value was not looked at before it was printed: ${JSON.stringify(value)}`)
  return result.value
}

/** A text that is only told to people: its NUL is dropped. */
export function told(value: string): string {
  return printed(value.replaceAll('\0', ''))
}

/** Every line that is not empty, four spaces further in. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

/** The call of a function by its parameters, on one line; what is undefined is left out. */
export function call(name: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([parameter, value]) =>
    value === undefined ? [] : [`-${parameter} ${value}`],
  )
  return [name, ...given].join(' ')
}

/** Entries as an ordered table, one a line. */
export function table(entries: readonly string[]): string {
  return entries.length === 0
    ? '([ordered]@{})'
    : ['([ordered]@{', ...entries.map((entry) => `    ${entry}`), '})'].join('\n')
}
