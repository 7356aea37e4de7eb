import { makeStyles } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { Finding } from '../../shared/rules/rule'
import { useFindings } from '../store/findings'
import { useApp } from '../store/store'
import { SeverityIcon } from '../fields/SeverityIcon'
import { AcceptDialog } from './AcceptDialog'
import { ProblemRow } from './ProblemRow'
import { rowsOf, type Row } from './rows'
import { words } from './words'

const useStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', position: 'relative' },
  all: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
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
  const isBlank = useApp((state) => Object.keys(state.design.items).length === 0)
  const rows = useMemo(() => rowsOf(findings), [findings])
  const [accepting, setAccepting] = useState<Finding>()
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized over what the virtualizer gives.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? 23 : 50),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  if (rows.length === 0) {
    return (
      <p className={styles.empty} role="status">
        {isBlank ? words.emptyCanvas : words.empty}
      </p>
    )
  }
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.all} style={{ height: virtual.getTotalSize() }} role="list" aria-label={words.list}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            role="listitem"
          >
            <RowView row={rows[index] as Row} onAccept={setAccepting} />
          </div>
        ))}
      </div>
      {accepting && <AcceptDialog finding={accepting} onClose={() => setAccepting(undefined)} />}
    </div>
  )
}

function RowView({ row, onAccept }: { row: Row; onAccept: (finding: Finding) => void }) {
  const styles = useStyles()
  if (row.kind === 'finding') return <ProblemRow finding={row.finding} onAccept={() => onAccept(row.finding)} />
  return (
    <div className={styles.heading} role="heading" aria-level={3}>
      {row.group !== 'accepted' && <SeverityIcon severity={row.group} size={12} />}
      {row.group === 'accepted' ? words.acceptedHeading : words.headings[row.group]} · {row.count}
    </div>
  )
}
