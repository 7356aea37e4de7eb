import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useMemo } from 'react'
import { VirtualList } from '../fields/VirtualList'
import { selectionFor } from '../problems/selection-for'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { changesOf, type Change } from './changes-of'
import { words } from './words'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    columnGap: '12px',
    width: '100%',
    padding: '7px 12px',
    border: 'none',
    borderBottom: '1px solid var(--line-soft)',
    background: 'none',
    color: 'var(--text)',
    font: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--subtle)' },
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
    ':disabled': { cursor: 'default' },
  },
  state: { fontSize: '12px', fontWeight: 600 },
  added: { color: 'var(--secure)' },
  changed: { color: 'var(--brand)' },
  removed: { color: 'var(--err)' },
  name: { fontWeight: 600 },
  detail: { display: 'block', fontSize: '12px', color: 'var(--muted)', overflowWrap: 'anywhere' },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** What the design changes of what exists, object by object. */
export default function ChangesPanel() {
  const styles = useStyles()
  const design = useApp((state) => state.design)
  const changes = useMemo(() => changesOf(design), [design])
  if (changes.length === 0) {
    return (
      <p className={styles.empty} role="status">
        {words.empty}
      </p>
    )
  }
  return (
    <VirtualList label={words.list} rows={changes} keyOf={keyOf} estimate={heightOf}>
      {(change) => <ChangeRow change={change} />}
    </VirtualList>
  )
}

/** An object that is removed may have been the one under the id of another. */
function keyOf({ id, state }: Change): string {
  return `${id} ${state}`
}

function heightOf({ details }: Change): number {
  return 33 + 18 * details.length
}

function ChangeRow({ change: { id, name, where, state, details } }: { change: Change }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const title = where === undefined ? name : words.on(name, where)
  return (
    <button
      type="button"
      className={styles.row}
      title={state === 'removed' ? undefined : words.show(name)}
      disabled={state === 'removed'}
      onClick={() => app(workspace).reveal(selectionFor(id, app(workspace).design))}
    >
      <span className={mergeClasses(styles.state, styles[state])}>{words.states[state]}</span>
      <span>
        <span className={styles.name}>{title}</span>
        {details.map(({ field, text }) => (
          <span key={field} className={styles.detail}>
            {field}: {text}
          </span>
        ))}
      </span>
    </button>
  )
}
