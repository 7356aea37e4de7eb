import { prose } from '../powershell/bundle/markdown'
import type { List } from './lists'
import { words } from './words'

/** The table as Markdown, under its heading. */
export function markdownOf({ id, title, columns, rows }: List): string {
  const head = columns.map((column) => words.columns[column])
  const table =
    rows.length === 0
      ? [words.nothing[id]]
      : [line(head), line(head.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(cellOf)))]
  return [`## ${title}`, '', ...table, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellOf(values: readonly string[]): string {
  return values.map(prose).join('<br>')
}
