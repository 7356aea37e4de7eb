import { Button, makeStyles, mergeClasses } from '@fluentui/react-components'
import { Add16Regular, ChevronRight16Regular, Dismiss12Regular, LockClosed12Regular } from '@fluentui/react-icons'
import { memo } from 'react'
import { BoxedList, mostUnboxed } from '../fields/BoxedList'
import { IconButton } from '../fields/IconButton'
import { rowsAtOnce, useGrowing } from '../fields/use-growing'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
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
    minWidth: 0,
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
  boxed: { borderBottom: '1px solid var(--line-soft)' },
  removable: { display: 'flex', alignItems: 'center', paddingRight: '5px', backgroundColor: 'var(--raised)' },
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
  /** EdgeSync keeps it: it opens, but cannot be changed. */
  locked?: boolean
  /** What it opens, where that is not just itself. */
  ids?: readonly string[]
}

type OnRemove = (object: Pick<ListedObject, 'id' | 'name'>) => void

interface Props {
  label: string
  objects: readonly ListedObject[]
  onRemove?: OnRemove
}

/** Objects that open in the inspector; of many, only what is in sight is drawn. */
export function ObjectList(props: Props) {
  return props.objects.length > mostUnboxed ? <ManyObjects {...props} /> : <FewObjects {...props} />
}

function ManyObjects({ label, objects, onRemove }: Props) {
  const styles = useStyles()
  return (
    <BoxedList label={label} rows={objects} keyOf={({ id }) => id} rowHeight={30}>
      {({ id, name, detail, locked, ids }) => (
        <div className={styles.boxed}>
          <Row id={id} name={name} detail={detail} locked={locked} ids={ids} onRemove={onRemove} />
        </div>
      )}
    </BoxedList>
  )
}

function FewObjects({ label, objects, onRemove }: Props) {
  const styles = useStyles()
  const shown = useGrowing(objects.length, rowsAtOnce, rowsAtOnce)
  if (objects.length === 0) return null
  return (
    <ul className={styles.list} aria-label={label} aria-busy={shown < objects.length || undefined}>
      {objects.slice(0, shown).map(({ id, name, detail, locked, ids }) => (
        <li key={id} className={styles.item}>
          <Row id={id} name={name} detail={detail} locked={locked} ids={ids} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  id: string
  name: string
  detail: string | undefined
  locked: boolean | undefined
  ids: readonly string[] | undefined
  onRemove: OnRemove | undefined
}

const Row = memo(function Row({ id, name, detail, locked, ids, onRemove }: RowProps) {
  const workspace = useWorkspace()
  const styles = useStyles()
  return (
    <div className={mergeClasses(onRemove && styles.removable)}>
      <button
        type="button"
        className={styles.row}
        title={words.open(name)}
        onClick={() => app(workspace).select(ids ?? [id])}
      >
        <span className={styles.name}>{name || words.unnamed}</span>
        {locked && <LockClosed12Regular className={styles.icon} aria-label={words.lockedObject} />}
        {detail && (
          <span className={styles.detail} title={detail}>
            {detail}
          </span>
        )}
        <ChevronRight16Regular className={styles.icon} />
      </button>
      {onRemove && (
        <IconButton
          label={words.removed(name || words.unnamed)}
          icon={<Dismiss12Regular />}
          onClick={() => onRemove({ id, name })}
        />
      )}
    </div>
  )
})

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
