import type { ItemKind } from '../../model/design'
import { higher, type Finding, type ItemRule, type Rule, type Severity, type Violation } from '../rule'

/** A rule's violations as findings. */
export function found(rule: Pick<Rule, 'id' | 'severity'>, violations: Iterable<Violation>): Finding[] {
  const findings: Finding[] = []
  addFound(findings, rule, violations)
  return findings
}

/** The same, put behind others: most checks find nothing, and a list for each would be many thousands. */
export function addFound(
  findings: Finding[],
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  violations: Iterable<Violation>,
) {
  for (const violation of violations)
    findings.push({ ...violation, rule: id, severity: softened(severity, violation.severity) })
}

/** A violation may be softer than its rule, never harder. */
function softened(severity: Severity, own: Severity = severity): Severity {
  return higher(severity, own) === severity ? own : severity
}

/** The kinds of item that a rule looks at. */
export function kindsOf({ kind }: Pick<ItemRule, 'kind'>): readonly ItemKind[] {
  return typeof kind === 'string' ? [kind] : kind
}
