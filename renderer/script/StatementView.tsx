import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { subjectOf } from '../store/still-selected'
import { app, useApp } from '../store/store'
import { selectionFor } from '../problems/selection-for'
import { SeverityIcon } from '../fields/SeverityIcon'
import { useWorkspace } from '../workspace/use-workspace'
import { CopyButton } from './CopyButton'
import { highlighted } from './highlight'
import type { ShownStatement } from './targets'
import { words } from './words'

const useStyles = makeStyles({
  statement: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: '5px 8px 5px 6px',
    ':hover': { backgroundColor: 'var(--subtle)' },
  },
  number: {
    border: 'none',
    background: 'none',
    padding: '1px 8px 0 0',
    color: 'var(--muted)',
    fontFamily: 'var(--mono)',
    fontSize: '12px',
    lineHeight: '18px',
    textAlign: 'end',
    cursor: 'pointer',
    borderRadius: '4px',
    ':hover': { color: 'var(--brand)' },
    ':focus-visible': { outline: '2px solid var(--brand)' },
  },
  code: {
    margin: 0,
    fontFamily: 'var(--mono)',
    fontSize: '12.5px',
    lineHeight: '18px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  selected: { backgroundColor: 'var(--active)' },
  shown: { boxShadow: 'inset 3px 0 var(--brand)' },
  refusal: { display: 'flex', gap: '6px', fontSize: '13px' },
})

interface Props {
  shown: ShownStatement
  number: number
  /** Somebody asked for it. */
  isWanted: boolean
}

/** One command with its reason; choosing it, or its number, shows the object that it is for. */
export function StatementView({ shown, number, isWanted }: Props) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const { statement, text, refusal } = shown
  const { subject, cmdlet } = statement
  const isSelected = useApp((state) => state.selection.some((id) => subjectOf(id) === subject))
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isWanted) button.current?.focus({ preventScroll: true })
  }, [isWanted])
  const show = () =>
    app(workspace).design.items[subject] && app(workspace).reveal(selectionFor(subject, app(workspace).design))
  const name = app(workspace).design.items[subject]?.name ?? cmdlet
  return (
    <div
      className={mergeClasses(styles.statement, isSelected && styles.selected, isWanted && styles.shown)}
      aria-current={isSelected || undefined}
    >
      <button
        ref={button}
        type="button"
        className={styles.number}
        aria-label={words.show(name)}
        title={words.show(name)}
        onClick={show}
      >
        {number}
      </button>
      {text === undefined ? (
        <span className={styles.refusal}>
          <SeverityIcon severity="error" size={14} />
          {refusal}
        </span>
      ) : (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the number does the same for the keyboard; text that is being marked is not chosen.
        <pre className={styles.code} onClick={() => getSelection()?.isCollapsed !== false && show()}>
          <code className="powershell" dangerouslySetInnerHTML={{ __html: highlighted(text) }} />
        </pre>
      )}
      {text !== undefined && <CopyButton label={words.copyStatement(cmdlet)} text={() => text} />}
    </div>
  )
}
