import { acceptedSentence, expiredSentence } from '../../shared/rules/words/accepted'
import { severities, type Severity } from '../../shared/rules/rule'
import type { CheckReport } from '../json/check-report'
import { counted, visible } from '../words'
import type { Colours } from './colours'

type Reported = CheckReport['findings'][number]

const headings: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' }
const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The findings for a person: by severity, worst first, the accepted ones last with their reasons, and the sum. */
export function textReport(title: string, { findings }: CheckReport, colours: Colours): string {
  const open = findings.filter(({ accepted }) => !accepted)
  const groups = severities.map((severity) =>
    section(colours.severity[severity](headings[severity]), open.filter(bySeverity(severity)), colours),
  )
  const accepted = section(
    'Accepted',
    severities.flatMap((severity) => findings.filter((finding) => finding.accepted && bySeverity(severity)(finding))),
    colours,
  )
  const parts = [colours.strong(visible(title)), ...groups, accepted, sum(findings)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function bySeverity(severity: Severity) {
  return (finding: Reported) => finding.severity === severity
}

function section(heading: string, findings: readonly Reported[], colours: Colours): string {
  if (findings.length === 0) return ''
  const width = Math.max(...findings.map(({ rule }) => rule.length)) + 2
  return [heading, ...findings.map((finding) => entry(finding, width, colours))].join('\n')
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
