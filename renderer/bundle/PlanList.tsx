import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { PlannedDetail } from '../../shared/powershell/planned/details'
import type { PlannedLine } from '../../shared/powershell/planned/lines'
import type { PlannedObject } from '../../shared/powershell/planned/planned'
import { signs, signWords } from '../../shared/powershell/planned/words'
import { VirtualList } from '../fields/VirtualList'
import { words } from './words'

const useStyles = makeStyles({
  place: {
    margin: 0,
    padding: '10px 12px 4px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '6px',
    padding: '2px 12px',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  object: { fontWeight: 600, paddingTop: '6px' },
  detail: { paddingLeft: '34px', fontFamily: 'var(--mono)', fontSize: '13px' },
  sign: { fontFamily: 'var(--mono)', fontWeight: 700, textAlign: 'center' },
  added: { color: 'var(--secure)' },
  changed: { color: 'var(--brand)' },
  removed: { color: 'var(--err)' },
  name: { color: 'var(--muted)' },
})

/** The plan as `terraform plan` shows it: what is added, changed and removed, with values. */
export function PlanList({ lines }: { lines: readonly PlannedLine[] }) {
  return (
    <VirtualList label={words.plan} rows={lines} keyOf={({ key }) => key} estimate={heightOf} isRead>
      {(line) => <Line line={line} />}
    </VirtualList>
  )
}

function heightOf({ kind }: PlannedLine): number {
  return { place: 34, object: 30, detail: 24 }[kind]
}

function Line({ line }: { line: PlannedLine }) {
  const styles = useStyles()
  if (line.kind === 'place') return <h3 className={styles.place}>{line.text}</h3>
  if (line.kind === 'object') {
    return (
      <div className={mergeClasses(styles.line, styles.object)}>
        <Sign state={line.state} />
        <span className={styles[line.state]}>{line.text}</span>
      </div>
    )
  }
  return (
    <div className={mergeClasses(styles.line, styles.detail)}>
      <Sign state={line.detail.state} />
      <Detail detail={line.detail} />
    </div>
  )
}

function Sign({ state }: { state: PlannedObject['state'] }) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.sign, styles[state])}>
      <span aria-hidden>{signs[state]}</span>
      <span className="visually-hidden">{signWords[state]}: </span>
    </span>
  )
}

function Detail({ detail: { name, before, after } }: { detail: PlannedDetail }) {
  const styles = useStyles()
  return (
    <span>
      <span className={styles.name}>{name}: </span>
      {before !== undefined && (
        <>
          {after !== undefined && <span className="visually-hidden">{words.from} </span>}
          <span className={after === undefined ? undefined : styles.name}>{before}</span>
        </>
      )}
      {before !== undefined && after !== undefined && (
        <>
          <span aria-hidden> → </span>
          <span className="visually-hidden"> {words.to} </span>
        </>
      )}
      {after}
    </span>
  )
}
