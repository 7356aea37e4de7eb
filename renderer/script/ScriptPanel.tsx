import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { usePlan } from '../store/plan'
import { Blocked } from './Blocked'
import { CopyButton } from './CopyButton'
import { StatementView } from './StatementView'
import { targetsOf, textOf, type ShownTarget } from './targets'
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
  statements: { overflowY: 'auto', flexGrow: 1, minHeight: 0, padding: '4px 0 10px' },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** The commands that make the design out of what exists, by the place where they run; live. */
export default function ScriptPanel() {
  const styles = useStyles()
  const { statements, blocked } = usePlan()
  const targets = useMemo(() => targetsOf(statements), [statements])
  const [chosen, setChosen] = useState<string>()
  const current = targets.find(({ target }) => target === chosen) ?? targets[0]
  if (!current) {
    return blocked.length > 0 ? (
      <div className={styles.statements}>
        <Blocked blocked={blocked} />
      </div>
    ) : (
      <p className={styles.empty} role="status">
        {words.empty}
      </p>
    )
  }
  return (
    <div className={styles.panel}>
      <nav className={styles.targets} aria-label={words.targets}>
        {targets.map((shown) => (
          <button
            key={shown.target}
            type="button"
            aria-current={shown === current}
            className={mergeClasses(styles.target, shown === current && styles.on)}
            onClick={() => setChosen(shown.target)}
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
        <div key={current.target} className={styles.statements} role="region" aria-label={nameOf(current)}>
          {current.statements.map((shown, index) => (
            <StatementView key={shown.key} shown={shown} number={index + 1} />
          ))}
          <Blocked blocked={blocked} />
        </div>
      </div>
    </div>
  )
}

const organization = 'organization'

function nameOf({ target }: ShownTarget): string {
  return target === organization ? words.organization : target
}

function hintOf({ target }: ShownTarget): string {
  return target === organization ? words.organizationHint : words.edgeHint(target)
}
