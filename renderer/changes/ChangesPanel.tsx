import { makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { emptyDesign } from '../../shared/model/design'
import { summary } from '../../shared/powershell/planned/words'
import { useIsPlanned, usePlan, usePlannedDesign } from '../background/use-plan'
import { VirtualList } from '../fields/VirtualList'
import { useApp } from '../store/store'
import { subjectOf } from '../store/still-selected'
import { ChangeLine } from './ChangeLine'
import { changesOf, type ChangeRow } from './rows'
import { words } from './words'

const useStyles = makeStyles({
  panel: { height: '100%', display: 'flex', flexDirection: 'column' },
  summary: {
    margin: 0,
    padding: '6px 12px',
    borderBottom: '1px solid var(--line-soft)',
    color: 'var(--muted)',
    fontSize: '12px',
    lineHeight: '16px',
  },
  list: { flexGrow: 1, minHeight: 0 },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** What the design changes of what exists, as `terraform plan` tells it; live. */
export default function ChangesPanel() {
  const styles = useStyles()
  const plan = usePlan()
  const isPlanned = useIsPlanned()
  const design = usePlannedDesign()
  const { rows, counts } = useMemo(() => changesOf(plan, design ?? emptyDesign), [plan, design])
  const selected = useSelectedSubjects()
  const first = rows.find((row) => row.kind === 'object' && selected.has(row.subject))
  if (rows.length === 0) {
    return (
      <p className={styles.empty} role="status">
        {isPlanned ? words.empty : words.planning}
      </p>
    )
  }
  return (
    <div className={styles.panel}>
      <p className={styles.summary}>{summary(counts)}</p>
      <div className={styles.list}>
        <VirtualList label={words.list} rows={rows} keyOf={keyOf} estimate={heightOf} shown={first?.key}>
          {(row) => <ChangeLine row={row} isSelected={'subject' in row && selected.has(row.subject)} />}
        </VirtualList>
      </div>
    </div>
  )
}

function useSelectedSubjects(): ReadonlySet<string> {
  const selection = useApp((state) => state.selection)
  return useMemo(() => new Set(selection.map(subjectOf)), [selection])
}

function keyOf({ key }: ChangeRow): string {
  return key
}

function heightOf({ kind }: ChangeRow): number {
  return { place: 30, object: 28, detail: 22, waiting: 28 }[kind]
}
