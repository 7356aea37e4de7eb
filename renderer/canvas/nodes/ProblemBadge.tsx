import type { Finding } from '../../../shared/rules/rule'
import { problemsId } from './flow-nodes'
import { words } from '../words'
import { useProblems } from './problems'

const colours: Record<Finding['severity'], string> = {
  error: 'var(--err)',
  warning: 'var(--warn)',
  info: 'var(--info)',
}

/** How many problems an object and its connectors have, in the colour of the worst, over its upper right corner. */
export function ProblemBadge({ id }: { id: string }) {
  const problems = useProblems(id)
  if (!problems) return null
  return (
    <div
      id={problemsId(id)}
      className="badge"
      role="img"
      aria-label={words.problems(problems.count)}
      title={words.problems(problems.count)}
      style={{ background: colours[problems.worst] }}
      aria-hidden
    >
      {problems.count > 99 ? '99+' : problems.count}
    </div>
  )
}
