/** Text of the design as a Markdown code span: one line, whatever backticks it holds; of none it says so. */
export function code(content: string): string {
  const line = plain(content)
  if (line === '') return '(empty)'
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** Text of the design as Markdown text on one line: characters with a meaning are escaped, unseen ones dropped. */
export function prose(content: string): string {
  return plain(content).replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

function plain(content: string): string {
  return content
    .replace(/[\0\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
}
