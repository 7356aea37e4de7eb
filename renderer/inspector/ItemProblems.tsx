import { makeStyles } from '@fluentui/react-components'
import { ProblemLine } from '../fields/ProblemLine'
import { useWorkspace } from '../workspace/use-workspace'
import { problemOf, useFindingsOf } from './findings-context'
import { words } from './words'

const useStyles = makeStyles({
  list: {
    margin: '10px var(--panel-end) 2px 16px',
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    backgroundColor: 'var(--subtle)',
  },
})

/** What is wrong with the object as a whole: the findings that no field below shows. */
export function ItemProblems({ subject, fields = [] }: { subject: string; fields?: readonly string[] }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const findings = useFindingsOf(subject).filter(
    ({ parameter }) => parameter === undefined || !fields.includes(parameter),
  )
  if (findings.length === 0) return null
  return (
    <div className={styles.list} role="group" aria-label={words.problems}>
      {findings.map((finding, index) => (
        <ProblemLine key={`${finding.rule} ${index}`} {...problemOf(workspace, finding)} />
      ))}
    </div>
  )
}
