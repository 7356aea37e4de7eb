import { makeStyles } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { itemList } from '../../shared/model/lists'
import type { PlainFinding } from '../background/messages'
import { useFindings, useIsChecked } from '../background/use-findings'
import { useApp } from '../store/store'
import { VirtualList } from '../fields/VirtualList'
import { SeverityIcon } from '../fields/SeverityIcon'
import { AcceptDialog } from './AcceptDialog'
import { ProblemRow } from './ProblemRow'
import { rowsOf, type Row } from './rows'
import { words } from './words'

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '4px 12px 3px',
    fontSize: '11px',
    fontWeight: 600,
    color: 'var(--muted)',
    borderBottom: '1px solid var(--line-soft)',
  },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** Every finding of the design, live; a long list draws only what is in sight. */
export default function ProblemsPanel() {
  const styles = useStyles()
  const findings = useFindings()
  const isChecked = useIsChecked()
  const isBlank = useApp((state) => itemList(state.design.items).length === 0)
  const rows = useMemo(() => rowsOf(findings), [findings])
  const [accepting, setAccepting] = useState<PlainFinding>()
  if (rows.length === 0) {
    return (
      <p className={styles.empty} role="status">
        {isBlank ? words.emptyCanvas : isChecked ? words.empty : words.checking}
      </p>
    )
  }
  return (
    <>
      <VirtualList label={words.list} rows={rows} keyOf={({ key }) => key} estimate={heightOf}>
        {(row) => <RowView row={row} onAccept={setAccepting} />}
      </VirtualList>
      {accepting && <AcceptDialog finding={accepting} onClose={() => setAccepting(undefined)} />}
    </>
  )
}

function heightOf({ kind }: Row): number {
  return kind === 'heading' ? 23 : 50
}

function RowView({ row, onAccept }: { row: Row; onAccept: (finding: PlainFinding) => void }) {
  const styles = useStyles()
  if (row.kind === 'finding') return <ProblemRow finding={row.finding} onAccept={() => onAccept(row.finding)} />
  return (
    <div className={styles.heading} role="heading" aria-level={3}>
      {row.group !== 'accepted' && <SeverityIcon severity={row.group} size={12} />}
      {row.group === 'accepted' ? words.acceptedHeading : words.headings[row.group]} · {row.count}
    </div>
  )
}
