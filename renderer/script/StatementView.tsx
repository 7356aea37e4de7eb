import { makeStyles } from '@fluentui/react-components'
import { app } from '../store/store'
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
  refusal: { display: 'flex', gap: '6px', fontSize: '13px' },
})

/** One command with its reason; the number shows the object that it is for. */
export function StatementView({ shown, number }: { shown: ShownStatement; number: number }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const { statement, text, refusal } = shown
  const { subject, cmdlet } = statement
  const name = app(workspace).design.items[subject]?.name ?? cmdlet
  return (
    <div className={styles.statement}>
      <button
        type="button"
        className={styles.number}
        aria-label={words.show(name)}
        title={words.show(name)}
        onClick={() =>
          app(workspace).design.items[subject] && app(workspace).reveal(selectionFor(subject, app(workspace).design))
        }
      >
        {number}
      </button>
      {text === undefined ? (
        <span className={styles.refusal}>
          <SeverityIcon severity="error" size={14} />
          {refusal}
        </span>
      ) : (
        <pre className={styles.code}>
          <code className="powershell" dangerouslySetInnerHTML={{ __html: highlighted(text) }} />
        </pre>
      )}
      {text !== undefined && <CopyButton label={words.copyStatement(cmdlet)} text={() => text} />}
    </div>
  )
}
