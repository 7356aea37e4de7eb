/** A path or name as sentences quote it. */
export function quoted(text: string): string {
  return `“${visible(text)}”`
}

/** Text of a design on a terminal: one line, with a box for each character that a terminal would obey. */
export function visible(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '□')
}

/** `1 error`, `2 errors`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The examples under a command's help. */
export function examples(...lines: readonly string[]): string {
  return ['', lines.length === 1 ? 'Example:' : 'Examples:', ...lines.map((line) => `  mailflow ${line}`)].join('\n')
}
