import { Link, makeStyles } from '@fluentui/react-components'
import { sentence } from '../../shared/rules/check'
import { ProblemLine } from '../fields/ProblemLine'
import { app } from '../store/store'
import { useFindingsOf } from './findings-context'
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
  fix: { fontSize: '12px', marginLeft: '17px' },
})

/** What is wrong with the object as a whole: the findings that no field below shows. */
export function ItemProblems({ subject, fields = [] }: { subject: string; fields?: readonly string[] }) {
  const styles = useStyles()
  const findings = useFindingsOf(subject).filter(
    ({ parameter }) => parameter === undefined || !fields.includes(parameter),
  )
  if (findings.length === 0) return null
  return (
    <div className={styles.list} role="group" aria-label={words.problems}>
      {findings.map((finding, index) => {
        const { rule, severity, fix } = finding
        return (
          <div key={`${rule} ${index}`}>
            <ProblemLine severity={severity} sentence={sentence(finding)} />
            {fix && (
              <Link as="button" className={styles.fix} onClick={() => app().apply(fix.title, fix.edit)}>
                {fix.title}
              </Link>
            )}
          </div>
        )
      })}
    </div>
  )
}
