import { makeStyles } from '@fluentui/react-components'
import type { Blocked as BlockedStatement } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { chooseFinding } from '../problems/choose-finding'
import { waitingPlace } from '../problems/waiting-place'
import { useApp } from '../store/store'
import { SeverityIcon } from '../fields/SeverityIcon'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

const useStyles = makeStyles({
  heading: { margin: '10px 14px 4px', fontSize: '11px', fontWeight: 600, color: 'var(--muted)' },
  row: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    width: '100%',
    padding: '5px 14px',
    border: 'none',
    background: 'none',
    color: 'var(--text)',
    font: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'start',
    cursor: 'pointer',
    '& svg': { flexShrink: 0, marginTop: '2px' },
    ':hover': { backgroundColor: 'var(--subtle)' },
    ':focus-visible': { outline: '2px solid var(--brand)', outlineOffset: '-2px' },
  },
})

/** What cannot be written yet, and why. */
export function Blocked({ blocked }: { blocked: readonly BlockedStatement[] }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const design = useApp((state) => state.design)
  if (blocked.length === 0) return null
  const waiting = blocked.map((one) => ({ place: waitingPlace(one, design), sentence: blockedSentence(one, design) }))
  return (
    <>
      <h3 className={styles.heading}>{words.blocked}</h3>
      {waiting.map(({ place, sentence }) => (
        <button
          key={`${place.subject} ${sentence}`}
          type="button"
          className={styles.row}
          onClick={() => chooseFinding(workspace, place)}
        >
          <SeverityIcon severity="warning" size={14} />
          <span>{sentence}</span>
        </button>
      ))}
    </>
  )
}
