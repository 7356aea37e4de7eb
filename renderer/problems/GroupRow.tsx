import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons'
import { ruleNamed } from '../../shared/rules/check'
import { SeverityIcon } from '../fields/SeverityIcon'
import { rowStop } from '../fields/step-through-rows'
import { useApp } from '../store/store'
import type { Row } from './rows'
import { words } from './words'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '6px 12px',
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
  },
  inner: { paddingLeft: '40px' },
  icon: { display: 'flex', flexShrink: 0, color: 'var(--muted)' },
  rule: { flexShrink: 0, color: 'var(--muted)', fontFamily: 'var(--mono)', fontSize: '12px' },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: { fontWeight: 600 },
  count: { flexShrink: 0, marginLeft: 'auto', color: 'var(--muted)', fontSize: '12px' },
})

type GroupRow = Extract<Row, { kind: 'rule' | 'object' }>

/** What one rule found often, or found often in one object: opens and closes. */
export function GroupRow({ row, onToggle }: { row: GroupRow; onToggle: (key: string) => void }) {
  const styles = useStyles()
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, row.level > 0 && styles.inner)}
      aria-expanded={row.isOpen}
      data-level={row.level}
      {...(row.kind === 'rule' && { 'data-group': row.rule })}
      {...rowStop}
      onClick={() => onToggle(row.key)}
    >
      <span className={styles.icon}>{row.isOpen ? <ChevronDown12Regular /> : <ChevronRight12Regular />}</span>
      {row.kind === 'rule' ? <RuleHead row={row} /> : <ObjectHead row={row} />}
    </button>
  )
}

function RuleHead({ row: { rule, severity, count, objects } }: { row: Extract<Row, { kind: 'rule' }> }) {
  const styles = useStyles()
  return (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.rule}>{rule}</span>
      <span className={styles.title}>{ruleNamed(rule)?.title}</span>
      <span className={styles.count}>{words.inObjects(count, objects)}</span>
    </>
  )
}

function ObjectHead({ row: { subject, count } }: { row: Extract<Row, { kind: 'object' }> }) {
  const styles = useStyles()
  const name = useApp((state) => state.design.items[subject]?.name)
  return (
    <>
      <span className={mergeClasses(styles.title, styles.name)}>{name ?? words.unknown}</span>
      <span className={styles.count}>{words.times(count)}</span>
    </>
  )
}
