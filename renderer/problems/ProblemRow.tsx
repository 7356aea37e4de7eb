import { Link, makeStyles, mergeClasses } from '@fluentui/react-components'
import { withdrawAcceptance } from '../../shared/edits/accept'
import { acceptedSentence, expiredSentence } from '../../shared/rules/words/accepted'
import { sentence } from '../../shared/rules/check'
import { afterLeadingSubject } from '../../shared/rules/words/named-subject'
import { fixTitle } from '../../shared/rules/words/fix-titles'
import { applyFix } from '../background/apply-fix'
import type { PlainFinding } from '../background/messages'
import { SeverityIcon } from '../fields/SeverityIcon'
import { rowStop } from '../fields/step-through-rows'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { chooseFinding } from './choose-finding'
import { words } from './words'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 88px minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'start',
    padding: '7px 12px',
    borderBottom: '1px solid var(--line-soft)',
    fontSize: '13px',
    lineHeight: '18px',
    position: 'relative',
    ':hover': { backgroundColor: 'var(--subtle)' },
  },
  selected: { backgroundColor: 'var(--active)' },
  icon: { paddingTop: '1px', display: 'flex' },
  rule: { color: 'var(--muted)', fontFamily: 'var(--mono)', fontSize: '12px' },
  // What can be done goes under the sentence where both do not fit beside each other.
  content: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: '12px',
    rowGap: '2px',
    minWidth: 0,
  },
  sentence: { flex: '1 1 60%', minWidth: 0 },
  text: {
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    color: 'var(--text)',
    textAlign: 'start',
    cursor: 'pointer',
    '::before': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::before': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
  struck: { textDecorationLine: 'line-through', color: 'var(--muted)' },
  reason: { color: 'var(--muted)', display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', marginLeft: 'auto', position: 'relative' },
  action: { fontSize: '13px', fontWeight: 600 },
})

interface Props {
  finding: PlainFinding
  /** How many groups are around it. */
  level: number
  onAccept: () => void
}

/** A finding: click selects and centres what it concerns. */
export function ProblemRow({ finding, level, onAccept }: Props) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const { rule, severity, subject, accepted, expired, fix } = finding
  const name = useApp((state) => state.design.items[subject]?.name)
  const isSelected = useApp((state) => state.selection.some((id) => id === subject || id.startsWith(`${subject}|`)))
  return (
    <div
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={level > 0 ? { paddingLeft: 12 + level * 20 } : undefined}
      data-rule={rule}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.rule}>{rule}</span>
      <div className={styles.content}>
        <div className={styles.sentence}>
          <button
            type="button"
            className={mergeClasses(styles.text, accepted && styles.struck)}
            title={words.goTo(name ?? words.unknown)}
            data-level={level}
            {...rowStop}
            onClick={() => chooseFinding(workspace, finding)}
          >
            <Subject name={name} finding={finding} />
          </button>
          {accepted && <span className={styles.reason}>{acceptedSentence(accepted)}</span>}
          {expired && <span className={styles.reason}>{expiredSentence(expired)}</span>}
        </div>
        <span className={styles.actions}>
          {accepted ? (
            <Link
              as="button"
              className={styles.action}
              onClick={() => app(workspace).apply(words.withdrawn(rule), withdrawAcceptance(rule, subject))}
            >
              {words.withdraw}
            </Link>
          ) : (
            <>
              {fix && (
                <Link as="button" className={styles.action} onClick={() => applyFix(workspace, finding)}>
                  {fixTitle(fix.title)}
                </Link>
              )}
              <Link
                as="button"
                className={styles.action}
                aria-label={words.acceptLabel(rule, name ?? '')}
                onClick={onAccept}
              >
                {words.accept}
              </Link>
            </>
          )}
        </span>
      </div>
    </div>
  )
}

/** The object's name stands out; a sentence that starts with it is not told it again. */
function Subject({ name, finding }: { name: string | undefined; finding: PlainFinding }) {
  if (!name) return sentence(finding)
  const rest = afterLeadingSubject(finding) ?? `: ${sentence(finding)}`
  return (
    <>
      <b>{name}</b>
      {rest}
    </>
  )
}
