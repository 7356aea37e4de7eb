import { Link, mergeClasses } from '@fluentui/react-components'
import { SeverityIcon } from './SeverityIcon'
import type { FieldProblem } from './field-state'
import { useFieldStyles } from './styles'

/** A problem beside the field that it concerns. */
export function ProblemLine({ severity, sentence, fix }: FieldProblem) {
  const styles = useFieldStyles()
  return (
    <div className={mergeClasses(styles.problem, styles[severity])} data-severity={severity}>
      <SeverityIcon severity={severity} size={12} />
      <span>
        {sentence}
        {fix && (
          <Link as="button" className={styles.fix} onClick={fix.apply}>
            {fix.title}
          </Link>
        )}
      </span>
    </div>
  )
}
