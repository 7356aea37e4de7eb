import { groupedByRule, type RuleGroup } from '../../shared/rules/grouped'
import { severities, type Severity } from '../../shared/rules/rule'
import type { PlainFinding } from '../background/messages'

/** One line of the list: a heading, a group that opens and closes, or a finding. `level` counts the groups around it. */
export type Row =
  | { kind: 'heading'; key: string; group: Severity | 'accepted'; count: number }
  | {
      kind: 'rule'
      key: string
      level: 0
      rule: string
      severity: Severity
      count: number
      objects: number
      isOpen: boolean
    }
  | { kind: 'object'; key: string; level: 1; subject: string; count: number; isOpen: boolean }
  | { kind: 'finding'; key: string; level: number; finding: PlainFinding }

/** So many findings of one rule are read one by one; more of them are a group. */
export const mostOfRule = 5

/**
 * The findings by severity, worst first, the accepted ones last; a heading stands where there is more than one section. What one
 * rule found often is a group, and what it found often in one object is a group of that; closed unless its key is in `open`.
 */
export function rowsOf(findings: readonly PlainFinding[], open: ReadonlySet<string>): readonly Row[] {
  const unaccepted = findings.filter(({ accepted }) => !accepted)
  const sections = severities.map((severity) => ({
    group: severity,
    list: unaccepted.filter((finding) => finding.severity === severity),
  }))
  const accepted = { group: 'accepted' as const, list: findings.filter((finding) => finding.accepted) }
  const filled = [...sections, accepted].filter(({ list }) => list.length > 0)
  const isMixed = filled.length > 1
  return filled.flatMap(({ group, list }): readonly Row[] => [
    ...(isMixed || group === 'accepted' ? [headingOf(group, list.length)] : []),
    ...rowsOfSection(group, list, open),
  ])
}

function headingOf(group: Severity | 'accepted', count: number): Row {
  return { kind: 'heading', key: group, group, count }
}

/** A group stands where the first of it was found. */
function rowsOfSection(section: string, list: readonly PlainFinding[], open: ReadonlySet<string>): readonly Row[] {
  const groups = groupedByRule(list, ({ subject }) => subject).filter((group) => group.findings.length > mostOfRule)
  const rows = new Map(groups.map((group) => [group.rule, rowsOfGroup(section, group, open)]))
  const first = new Set(groups.map((group) => group.findings[0]))
  return list.flatMap((finding, index) => {
    const grouped = rows.get(finding.rule)
    if (grouped) return first.has(finding) ? grouped : []
    return [findingRow(finding, `${section} ${index}`, 0)]
  })
}

function rowsOfGroup(section: string, group: RuleGroup<PlainFinding>, open: ReadonlySet<string>): readonly Row[] {
  const { rule, findings, objects } = group
  const key = `${section} ${rule}`
  const isOpen = open.has(key)
  const { severity } = findings[0]
  const head: Row = {
    kind: 'rule',
    key,
    level: 0,
    rule,
    severity,
    count: findings.length,
    objects: objects.length,
    isOpen,
  }
  return isOpen ? [head, ...objects.flatMap((own) => rowsOfObject(key, own, open))] : [head]
}

function rowsOfObject(
  group: string,
  findings: readonly [PlainFinding, ...PlainFinding[]],
  open: ReadonlySet<string>,
): readonly Row[] {
  const [{ subject }] = findings
  if (findings.length === 1) return [findingRow(findings[0], group, 1)]
  const key = `${group} ${subject}`
  const isOpen = open.has(key)
  const head: Row = { kind: 'object', key, level: 1, subject, count: findings.length, isOpen }
  return isOpen ? [head, ...findings.map((finding, index) => findingRow(finding, `${key} ${index}`, 2))] : [head]
}

function findingRow(finding: PlainFinding, place: string, level: number): Row {
  return { kind: 'finding', key: `${place} ${finding.rule} ${finding.subject}`, level, finding }
}
