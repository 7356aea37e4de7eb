import { acceptedSentence, expiredSentence } from '../../shared/rules/words/accepted'
import { severities, type Severity } from '../../shared/rules/rule'
import { groupedByRule, type RuleGroup } from '../../shared/rules/grouped'
import type { CheckReport } from '../json/check-report'
import { counted, visible } from '../words'
import type { Colours } from './colours'

type Reported = CheckReport['findings'][number]

const headings: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' }
const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** From so many findings on each rule shows the first few, unless all are asked for. */
const mostFindings = 100
const fewOfEach = 3

/**
 * The findings for a person: by severity, worst first, the accepted ones last with their reasons, and the sum. Of more than a hundred
 * the first of each rule are shown and the others counted, unless all are asked for.
 */
export function textReport(title: string, { findings }: CheckReport, colours: Colours, all: boolean = false): string {
  const few = !all && findings.length > mostFindings
  const open = findings.filter(({ accepted }) => !accepted)
  const groups = severities.map((severity) =>
    section(colours.severity[severity](headings[severity]), open.filter(bySeverity(severity)), colours, few),
  )
  const accepted = section(
    'Accepted',
    severities.flatMap((severity) => findings.filter((finding) => finding.accepted && bySeverity(severity)(finding))),
    colours,
    few,
  )
  const parts = [
    colours.strong(visible(title)),
    ...groups,
    accepted,
    sum(findings),
    few ? 'Of each rule the first are shown: --all shows every finding.' : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function bySeverity(severity: Severity) {
  return (finding: Reported) => finding.severity === severity
}

function section(heading: string, findings: readonly Reported[], colours: Colours, few: boolean): string {
  if (findings.length === 0) return ''
  const width = findings.reduce((most, { rule }) => Math.max(most, rule.length), 0) + 2
  const entries = (list: readonly Reported[]) => list.map((finding) => entry(finding, width, colours))
  if (!few) return [heading, ...entries(findings)].join('\n')
  const shown = groupedByRule(findings, ({ subjectId }) => subjectId).flatMap((group) => {
    const rest = group.findings.length - fewOfEach
    const more = rest > 0 ? [`  ${group.rule.padEnd(width)}${moreOf(rest, group)}`] : []
    return [...entries(group.findings.slice(0, fewOfEach)), ...more]
  })
  return [heading, ...shown].join('\n')
}

/** Where objects have several findings of the rule, it is also said how many objects it is about. */
function moreOf(rest: number, { findings, objects }: RuleGroup<Reported>): string {
  const about = objects.length < findings.length ? `, ${findings.length} in ${counted(objects.length, 'object')}` : ''
  return `and ${rest} more${about}`
}

function entry(finding: Reported, width: number, colours: Colours): string {
  const { rule, severity, subject, message, acceptance, expired } = finding
  const indent = ' '.repeat(width + 2)
  const paint = acceptance ? colours.quiet : colours.severity[severity]
  const kind = acceptance ? ` (${words[severity]})` : ''
  const lines = [`  ${paint(rule.padEnd(width))}${colours.strong(visible(subject))}${kind}`, indent + visible(message)]
  if (acceptance) lines.push(indent + colours.quiet(visible(acceptedSentence(acceptance))))
  if (expired) lines.push(indent + colours.quiet(visible(expiredSentence(expired))))
  return lines.join('\n')
}

function sum(findings: CheckReport['findings']): string {
  const open = findings.filter(({ accepted }) => !accepted)
  const accepted = findings.length - open.length
  const counts = severities.map((severity) => counted(open.filter(bySeverity(severity)).length, words[severity]))
  const total = open.length === 0 ? 'No open problems' : counts.join(', ')
  return accepted === 0 ? `${total}.` : `${total}; ${accepted} accepted.`
}
