import type { List } from './lists'
import { words } from './words'

const lineEnd = '\r\n'

/** Without it Excel reads UTF-8 as the code page of the machine. */
export const byteOrderMark = '\uFEFF'

/** The table as CSV (RFC 4180), each field in quotes; several values of one field stand one after the other. */
export function csvOf({ columns, rows }: Pick<List, 'columns' | 'rows'>): string {
  const head = columns.map((column) => words.columns[column])
  return [head, ...rows.map(({ cells }) => cells.map((values) => values.join(', ')))]
    .map((fields) => fields.map(quoted).join(',') + lineEnd)
    .join('')
}

function quoted(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`
}

/**
 * What a spreadsheet would run as a formula gets an apostrophe before it, at the start and after what some spreadsheet takes
 * for the end of a field, so that names of a design stay text (OWASP, CSV Injection).
 */
export function harmless(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  return line.replace(/(^|[;,|"])(\s*)(?=[=+\-@＝＋－＠])/gu, "$1$2'")
}
