import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ColumnId, ListRow } from '../../shared/lists/lists'
import { rowStop } from '../fields/step-through-rows'
import { selectionFor } from '../problems/selection-for'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

const useStyles = makeStyles({
  line: {
    display: 'grid',
    columnGap: '12px',
    width: '100%',
    padding: '6px 12px',
    border: 'none',
    borderBottom: '1px solid var(--line-soft)',
    background: 'none',
    color: 'var(--text)',
    font: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'start',
  },
  row: {
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--subtle)' },
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
  head: { paddingTop: '4px', paddingBottom: '3px', fontSize: '11px', fontWeight: 600, color: 'var(--muted)' },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: 'var(--muted)' },
})

/** Shares of the width, by what a column holds. */
const widths: Readonly<Record<ColumnId, string>> = {
  direction: '104px',
  from: '1.2fr',
  fromAddresses: '1.2fr',
  to: '1.2fr',
  toAddresses: '1.2fr',
  protocol: '92px',
  port: '52px',
  why: '2fr',
  name: '1.6fr',
  type: '80px',
  value: '1.6fr',
  where: '140px',
  machine: '1fr',
  state: '1.4fr',
  trustedBy: '1fr',
}

function gridOf(columns: readonly ColumnId[]) {
  return { gridTemplateColumns: columns.map((column) => `minmax(0, ${widths[column]})`).join(' ') }
}

/** Each row names its fields itself, so that this is for the eye alone. */
export function ListHead({ columns }: { columns: readonly ColumnId[] }) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.line, styles.head)} style={gridOf(columns)} aria-hidden>
      {columns.map((column) => (
        <span key={column}>{words.columns[column]}</span>
      ))}
    </div>
  )
}

const mostShown = 3

/** Click and Enter lead to what the row is about. */
export function ListRowView({ row: { cells, leadsTo }, columns }: { row: ListRow; columns: readonly ColumnId[] }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const fields = columns.map((column, index) => words.field(words.columns[column], cells[index] ?? []))
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.row)}
      style={gridOf(columns)}
      aria-label={words.show(fields.join('; '))}
      {...rowStop}
      onClick={() => {
        const [first] = leadsTo
        const { design, reveal } = app(workspace)
        // A line is its own selection; a connector is shown by its lines.
        reveal(leadsTo.length === 1 && first && !first.includes('|') ? selectionFor(first, design) : leadsTo)
      }}
    >
      {cells.map((values, index) => (
        <span key={columns[index]} className={styles.cell} title={values.join(', ')}>
          {values.slice(0, mostShown).join(', ')}
          {values.length > mostShown && <span className={styles.quiet}> {words.more(values.length - mostShown)}</span>}
        </span>
      ))}
    </button>
  )
}
