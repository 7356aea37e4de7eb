import { Button, makeStyles } from '@fluentui/react-components'
import { Add16Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { app } from '../store/store'
import { words } from './words'

const useStyles = makeStyles({
  list: {
    gridColumn: '1 / -1',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    overflow: 'hidden',
  },
  row: {
    width: '100%',
    minHeight: '30px',
    padding: '4px 6px 4px 10px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    border: 'none',
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    font: 'inherit',
    fontSize: '13px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--hover)' },
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
  item: { '& + li': { borderTop: '1px solid var(--line-soft)' } },
  name: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: '60px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  detail: {
    color: 'var(--muted)',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    maxWidth: '50%',
  },
  icon: { color: 'var(--muted)', flexShrink: 0 },
})

export interface ListedObject {
  id: string
  name: string
  detail?: string
}

/** Objects that open in the inspector. */
export function ObjectList({ label, objects }: { label: string; objects: readonly ListedObject[] }) {
  const styles = useStyles()
  if (objects.length === 0) return null
  return (
    <ul className={styles.list} aria-label={label}>
      {objects.map(({ id, name, detail }) => (
        <li key={id} className={styles.item}>
          <button type="button" className={styles.row} title={words.open(name)} onClick={() => app().select([id])}>
            <span className={styles.name}>{name || words.unnamed}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
            <ChevronRight16Regular className={styles.icon} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The button in a section's heading that adds to the list below. */
export function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Add16Regular />}
      aria-label={label}
      title={label}
      style={{ minWidth: 0, padding: '0 4px', height: 20, fontWeight: 400, fontSize: 12, color: 'var(--brand)' }}
      onClick={onAdd}
    >
      {words.add}
    </Button>
  )
}
