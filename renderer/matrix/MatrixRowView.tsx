import { Link, makeStyles, mergeClasses } from '@fluentui/react-components'
import type { Design } from '../../shared/model/design'
import { rightsColumn, type MatrixRow } from '../../shared/matrix/matrix'
import type { Placed } from '../../shared/matrix/alike'
import { rowStop } from '../fields/step-through-rows'
import { labelOfParameter } from '../inspector/parameters/parameter'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { cellText } from './cell-text'
import { words } from './words'

const useStyles = makeStyles({
  line: {
    display: 'grid',
    columnGap: '1px',
    borderBottom: '1px solid var(--line-soft)',
    fontSize: '13px',
    lineHeight: '18px',
  },
  head: { fontSize: '11px', fontWeight: 600, color: 'var(--muted)' },
  cell: { minWidth: 0, padding: '6px 8px', overflowWrap: 'anywhere' },
  differs: { backgroundColor: 'var(--active)', fontWeight: 600 },
  sign: { color: 'var(--warn)', marginRight: '4px' },
  server: {
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    fontWeight: 600,
    color: 'var(--text)',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '2px' },
  },
  reference: { backgroundColor: 'var(--subtle)' },
  state: { display: 'block', color: 'var(--muted)', fontSize: '12px' },
  compare: { fontSize: '12px' },
})

const serverWidth = 150
const stateWidth = 180
const columnWidth = 190

export function widthOf(columns: readonly string[]): number {
  return serverWidth + stateWidth + columns.length * columnWidth
}

function gridOf(columns: readonly string[]) {
  return {
    gridTemplateColumns: `${serverWidth}px ${stateWidth}px repeat(${columns.length}, minmax(${columnWidth}px, 1fr))`,
  }
}

function titleOf(column: string): string {
  return column === rightsColumn ? words.rights : labelOfParameter(column)
}

/** For the eye: each row says itself in what it differs. */
export function MatrixHead({ columns }: { columns: readonly string[] }) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.line, styles.head)} style={gridOf(columns)} aria-hidden>
      {[words.server, words.state, ...columns.map(titleOf)].map((title) => (
        <span key={title} className={styles.cell}>
          {title}
        </span>
      ))}
    </div>
  )
}

interface Props {
  row: MatrixRow
  reference: Placed
  columns: readonly string[]
  design: Design
  onCompare: () => void
}

export function MatrixRowView({ row, reference, columns, design, onCompare }: Props) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const { connector, server, differing } = row
  const isReference = connector.id === reference.connector.id
  const state = isReference ? words.reference : differing.size > 0 ? words.differs(differing.size) : words.equal
  const told = [...differing].map((name) => `${titleOf(name)}: ${cellText(connector, name, design)}`)

  function show() {
    app(workspace).show(null)
    app(workspace).reveal([connector.id])
  }

  return (
    <div
      className={mergeClasses(styles.line, isReference && styles.reference)}
      style={gridOf(columns)}
      data-server={server.name}
    >
      <span className={styles.cell}>
        <button
          type="button"
          className={styles.server}
          title={words.show(server.name)}
          aria-label={[server.name, state, ...told].join('; ')}
          {...rowStop}
          onClick={show}
        >
          {server.name}
        </button>
      </span>
      <span className={styles.cell}>
        <span className={styles.state}>{state}</span>
        {!isReference && (
          <Link
            as="button"
            className={styles.compare}
            aria-label={words.compareWithServer(server.name)}
            onClick={onCompare}
          >
            {words.compareWith}
          </Link>
        )}
      </span>
      {columns.map((column) => (
        <Cell
          key={column}
          text={cellText(connector, column, design)}
          differs={differing.has(column) ? words.differsFrom(reference.server.name) : undefined}
        />
      ))}
    </div>
  )
}

/** What differs is told by a sign and, to whom it is read, by words. */
function Cell({ text, differs }: { text: string; differs: string | undefined }) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.cell, differs !== undefined && styles.differs)} title={differs}>
      {differs !== undefined && (
        <span className={styles.sign} role="img" aria-label={differs}>
          ≠
        </span>
      )}
      {text}
    </span>
  )
}
