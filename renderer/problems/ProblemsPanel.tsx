import { makeStyles } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { itemList } from '../../shared/model/lists'
import type { PlainFinding } from '../background/messages'
import { useFreshness, type Freshness } from '../background/freshness'
import { useFindings } from '../background/use-findings'
import { useApp } from '../store/store'
import { VirtualList } from '../fields/VirtualList'
import { SeverityIcon } from '../fields/SeverityIcon'
import { stepThroughRows } from '../fields/step-through-rows'
import { AcceptDialog } from './AcceptDialog'
import { GroupRow } from './GroupRow'
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
  list: { height: '100%' },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

const none: Readonly<Record<Freshness, string>> = {
  fresh: words.empty,
  checking: words.checking,
  stopped: words.stopped,
}

/** Every finding of the design, live; a long list draws only what is in sight. */
export default function ProblemsPanel() {
  const styles = useStyles()
  const findings = useFindings()
  const told = useFreshness()
  const isBlank = useApp((state) => itemList(state.design.items).length === 0)
  const [open, setOpen] = useState<ReadonlySet<string>>(nothingOpen)
  const rows = useMemo(() => rowsOf(findings, open), [findings, open])
  const [accepting, setAccepting] = useState<PlainFinding>()
  if (rows.length === 0) {
    return (
      <p className={styles.empty} role="status">
        {isBlank ? words.emptyCanvas : none[told]}
      </p>
    )
  }
  return (
    <>
      <div className={styles.list} aria-busy={told === 'checking'}>
        <div className={styles.list} role="presentation" onKeyDown={stepThroughRows}>
          <VirtualList label={words.list} rows={rows} keyOf={({ key }) => key} estimate={heightOf}>
            {(row) => <RowView row={row} onAccept={setAccepting} onToggle={(key) => setOpen(toggled(open, key))} />}
          </VirtualList>
        </div>
      </div>
      {accepting && <AcceptDialog finding={accepting} onClose={() => setAccepting(undefined)} />}
    </>
  )
}

const nothingOpen: ReadonlySet<string> = new Set()

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key])
}

const heights: Readonly<Record<Row['kind'], number>> = { heading: 23, rule: 31, object: 31, finding: 50 }

function heightOf({ kind }: Row): number {
  return heights[kind]
}

interface RowProps {
  row: Row
  onAccept: (finding: PlainFinding) => void
  onToggle: (key: string) => void
}

function RowView({ row, onAccept, onToggle }: RowProps) {
  const styles = useStyles()
  if (row.kind === 'finding')
    return <ProblemRow finding={row.finding} level={row.level} onAccept={() => onAccept(row.finding)} />
  if (row.kind !== 'heading') return <GroupRow row={row} onToggle={onToggle} />
  return (
    <div className={styles.heading} role="heading" aria-level={3}>
      {row.group !== 'accepted' && <SeverityIcon severity={row.group} size={12} />}
      {row.group === 'accepted' ? words.acceptedHeading : words.headings[row.group]} · {row.count}
    </div>
  )
}
