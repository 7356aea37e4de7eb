import type { Finding } from '../../shared/rules/rule'
import { useProblems } from './problems'
import { words } from './words'

const colours: Record<Finding['severity'], string> = {
  error: 'var(--err)',
  warning: 'var(--warn)',
  info: 'var(--info)',
}

/** How many problems an object and its connectors have, in the colour of the worst. */
export function ProblemBadge({ id, x, y }: { id: string; x: number; y: number }) {
  const problems = useProblems(id)
  if (!problems) return null
  const text = problems.count > 99 ? '99+' : String(problems.count)
  const width = Math.max(20, text.length * 7 + 12)
  return (
    <g className="badge" transform={`translate(${x} ${y})`}>
      <title>{words.problems(problems.count)}</title>
      <rect x={-width / 2} y={-10} width={width} height={20} rx={10} fill={colours[problems.worst]} />
      <text y={4} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}
