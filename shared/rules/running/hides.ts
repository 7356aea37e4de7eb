import { groupByEach } from '../../group-by'
import { higher, type Finding, type Rule, type Severity } from '../rule'

/**
 * One cause, one finding: drops findings that follow from another about the same thing, and raises the remaining one to the
 * highest severity that it hides, so that a check never passes mail that would be refused. Unverified facts are not raised.
 * A finding hides others also while it is itself hidden or accepted, so a rule says which of them it does explain.
 */
export function hide(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly Finding[] {
  const hiding = findings.filter((finding) => (rules.get(finding.rule)?.hides?.length ?? 0) > 0)
  if (hiding.length === 0) return findings
  const about = groupByEach(findings, (finding) => topicsOf(finding).map((topic) => placeOf(topic, finding.rule)))
  const explained = new Map<Finding, Explanation[]>()
  for (const cause of hiding) {
    const rule = rules.get(cause.rule)
    const consequences = cause.hides ?? rule?.hides ?? []
    for (const topic of topicsOf(cause)) {
      for (const other of consequences.flatMap((consequence) => about.get(placeOf(topic, consequence)) ?? [])) {
        if (other === cause || rule?.explains?.holds(cause, other) === false) continue
        const known = explained.get(other)
        if (known) known.push({ cause, topic })
        else explained.set(other, [{ cause, topic }])
      }
    }
  }
  const hidden = new Set<Finding>()
  const raised = new Map<Finding, Severity>()
  for (const [other, explanations] of explained) {
    if (!isWhole(other, explanations)) continue
    hidden.add(other)
    for (const { cause } of explanations) {
      const rule = rules.get(cause.rule)
      if (rule?.unverified || cause.severity !== rule?.severity) continue
      raised.set(cause, higher(raised.get(cause) ?? cause.severity, other.severity))
    }
  }
  return findings
    .filter((finding) => !hidden.has(finding))
    .map((finding) => {
      const severity = raised.get(finding)
      return severity && severity !== finding.severity ? { ...finding, severity } : finding
    })
}

/** A finding that explains another, and what both are about. */
interface Explanation {
  readonly cause: Finding
  readonly topic: string
}

/** Of what has a part each in a finding, all is explained, or the finding is explained as a whole. */
function isWhole({ subject, each = [] }: Finding, explanations: readonly Explanation[]): boolean {
  const topics = new Set(explanations.map(({ topic }) => topic))
  const isOfSubject = explanations.some(
    ({ cause, topic }) => !each.includes(topic) || topicsOf(cause).includes(subject),
  )
  return isOfSubject || each.every((part) => topics.has(part))
}

function topicsOf(finding: Finding): readonly string[] {
  return finding.about ? [finding.subject, ...finding.about] : [finding.subject]
}

function placeOf(topic: string, rule: string): string {
  return `${rule} ${topic}`
}
