import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { PlannedLine } from '../../shared/powershell/planned/lines'
import { VirtualList } from '../fields/VirtualList'
import { Detail, Sign, usePlannedStyles } from '../planned/PlannedParts'
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
  const colours = usePlannedStyles()
  if (line.kind === 'place') return <h3 className={styles.place}>{line.text}</h3>
  if (line.kind === 'object') {
    return (
      <div className={mergeClasses(styles.line, styles.object)}>
        <Sign state={line.state} />
        <span className={colours[line.state]}>{line.text}</span>
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
