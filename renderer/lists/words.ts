import { words as shared } from '../../shared/lists/words'

/** Strings of the tab with the lists. */
export const words = {
  lists: 'Lists of the design',
  title: shared.titles,
  columns: shared.columns,
  nothing: shared.nothing,
  csv: 'CSV…',
  csvOf: (list: string) => `Export the list ${list} as CSV`,
  markdown: 'Markdown…',
  markdownOf: (list: string) => `Export the list ${list} as Markdown`,
  show: (text: string) => `${text}. Show it in the drawing`,
  field: (column: string, values: readonly string[]) => `${column}: ${values.length > 0 ? values.join(', ') : 'none'}`,
  more: (count: number) => `and ${count} more`,
} as const
