import { severities, type Severity } from '../../shared/rules/rule'
import type { PlainFinding } from '../background/messages'

/** One line of the list: a heading, or a finding below it. */
export type Row =
  | { kind: 'heading'; key: string; group: Severity | 'accepted'; count: number }
  | { kind: 'finding'; key: string; finding: PlainFinding }

/** The findings by severity, worst first, the accepted ones last; a heading stands where there is more than one group. */
export function rowsOf(findings: readonly PlainFinding[]): readonly Row[] {
  const open = findings.filter(({ accepted }) => !accepted)
  const groups = severities.map((severity) => ({
    group: severity,
    list: open.filter((finding) => finding.severity === severity),
  }))
  const accepted = { group: 'accepted' as const, list: findings.filter((finding) => finding.accepted) }
  const filled = [...groups, accepted].filter(({ list }) => list.length > 0)
  const isMixed = filled.length > 1
  return filled.flatMap(({ group, list }) => [
    ...(isMixed || group === 'accepted' ? [headingOf(group, list.length)] : []),
    ...list.map(rowOf(group)),
  ])
}

function headingOf(group: Severity | 'accepted', count: number): Row {
  return { kind: 'heading', key: group, group, count }
}

function rowOf(group: string) {
  return (finding: PlainFinding, index: number): Row => ({
    kind: 'finding',
    key: `${group} ${finding.rule} ${finding.subject} ${index}`,
    finding,
  })
}
