import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { VirtualList } from '../fields/VirtualList'
import { useIsPlanned, usePlan } from '../background/use-plan'
import { useApp } from '../store/store'
import { Blocked } from './Blocked'
import { CopyButton } from './CopyButton'
import { StatementView } from './StatementView'
import { shownTargets, textOf, type ShownStatement, type ShownTarget } from './targets'
import { useWantedStatement } from './wanted-statement'
import { words } from './words'
import './script.css'

const useStyles = makeStyles({
  panel: { height: '100%', display: 'grid', gridTemplateColumns: '176px minmax(0, 1fr)' },
  targets: {
    borderRight: '1px solid var(--line)',
    padding: '8px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  target: {
    border: 'none',
    borderRadius: '6px',
    padding: '6px 8px',
    backgroundColor: 'transparent',
    color: 'var(--text)',
    font: 'inherit',
    fontSize: '13px',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--hover)' },
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
  on: { backgroundColor: 'var(--hover)', fontWeight: 600 },
  count: { display: 'block', color: 'var(--muted)', fontSize: '11px', fontWeight: 400 },
  page: { minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px 6px 14px',
    borderBottom: '1px solid var(--line-soft)',
    fontSize: '12px',
    color: 'var(--muted)',
  },
  spacer: { flexGrow: 1 },
  statements: { flexGrow: 1, flexBasis: 0, minHeight: '60px', paddingTop: '4px' },
  blocked: {
    flexShrink: 1,
    minHeight: '56px',
    maxHeight: '50%',
    overflowY: 'auto',
    borderTop: '1px solid var(--line)',
  },
  alone: { height: '100%', overflowY: 'auto' },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** The commands that make the design out of what exists, by the place where they run; live. */
export default function ScriptPanel() {
  const styles = useStyles()
  const { statements, blocked } = usePlan()
  const isPlanned = useIsPlanned()
  const items = useApp((state) => state.design.items)
  const targets = useMemo(() => shownTargets(statements, { items }), [statements, items])
  const [chosen, setChosen] = useState<string>()
  const wanted = useWantedStatement((state) => state)
  const [seen, setSeen] = useState(0)
  const place = wanted.turn === seen ? undefined : targets.find((target) => firstOf(target, wanted.subject))
  if (place) {
    setSeen(wanted.turn)
    setChosen(place.file)
  }
  const current = targets.find(({ file }) => file === chosen) ?? targets[0]
  const wantedKey = current && seen === wanted.turn ? firstOf(current, wanted.subject)?.key : undefined
  if (!current) {
    return blocked.length > 0 ? (
      <div className={styles.alone}>
        <Blocked blocked={blocked} />
      </div>
    ) : (
      <p className={styles.empty} role="status">
        {isPlanned ? words.empty : words.planning}
      </p>
    )
  }
  return (
    <div className={styles.panel}>
      <nav className={styles.targets} aria-label={words.targets}>
        {targets.map((shown) => (
          <button
            key={shown.file}
            type="button"
            aria-current={shown === current}
            className={mergeClasses(styles.target, shown === current && styles.on)}
            onClick={() => setChosen(shown.file)}
          >
            {nameOf(shown)}
            <span className={styles.count}>{words.statements(shown.statements.length)}</span>
          </button>
        ))}
      </nav>
      <div className={styles.page}>
        <div className={styles.bar}>
          <span>{hintOf(current)}</span>
          <span className={styles.spacer} />
          <CopyButton label={words.copyTarget(nameOf(current))} text={() => textOf(current.statements)} titled />
        </div>
        <div key={current.file} className={styles.statements}>
          <VirtualList
            label={nameOf(current)}
            rows={current.statements}
            keyOf={({ key }) => key}
            estimate={heightOf}
            shown={wantedKey}
          >
            {(shown, index) => <StatementView shown={shown} number={index + 1} isWanted={shown.key === wantedKey} />}
          </VirtualList>
        </div>
        {blocked.length > 0 && (
          <div className={styles.blocked}>
            <Blocked blocked={blocked} />
          </div>
        )}
      </div>
    </div>
  )
}

function firstOf({ statements }: ShownTarget, subject: string | null): ShownStatement | undefined {
  return statements.find(({ statement }) => statement.subject === subject)
}

/** Long commands wrap; what is in sight is measured. */
function heightOf({ text }: ShownStatement): number {
  return 10 + 18 * Math.ceil((text?.length ?? 0) / 90)
}

function nameOf({ edge, isRest }: ShownTarget): string {
  const name = edge ?? words.organization
  return isRest ? words.rest(name) : name
}

function hintOf({ edge }: ShownTarget): string {
  return edge === undefined ? words.organizationHint : words.edgeHint(edge)
}
