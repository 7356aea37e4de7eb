import { expect, test } from 'vitest'
import type { Finding } from '../../shared/rules/rule'
import { mostOfRule, rowsOf, type Row } from './rows'

const closed: ReadonlySet<string> = new Set()

function finding(
  rule: Finding['rule'],
  severity: Finding['severity'],
  accepted = false,
  subject = 'server-1',
): Finding {
  return {
    rule,
    severity,
    subject,
    message: 'any',
    data: {},
    ...(accepted && { accepted: { rule, subject, reason: 'Known' } }),
  }
}

test('errors come before warnings before notes, and accepted problems last', () => {
  const rows = rowsOf(
    [
      finding('GEN-001', 'info'),
      finding('PATH-001', 'error', true),
      finding('TLS-004', 'warning'),
      finding('DS-001', 'error'),
    ],
    closed,
  )
  expect(rows.map(told)).toEqual(['error', 'DS-001', 'warning', 'TLS-004', 'info', 'GEN-001', 'accepted', 'PATH-001'])
})

test('without findings there is not even a heading', () => {
  expect(rowsOf([], closed)).toEqual([])
})

const many = (count: number, subject: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => finding('RC-BIND-001', 'error', false, subject(index)))

test('what a rule found often is one line with its count, which opens', () => {
  const findings = [finding('DS-001', 'error'), ...many(1000, (index) => `receiveConnector-${index}`)]
  const rows = rowsOf(findings, closed)
  expect(rows.map(told)).toEqual(['DS-001', 'RC-BIND-001: 1000 in 1000'])
  expect(rowsOf(findings, new Set([rows[1]?.key ?? ''])).length).toBe(1002)
})

test('what it found often in one object is a group of that group', () => {
  const findings = many(9, (index) => (index < 7 ? 'receiveConnector-1' : `receiveConnector-${index}`))
  const [rule] = rowsOf(findings, closed)
  const rows = rowsOf(findings, new Set([rule?.key ?? '']))
  expect(rows.map(told)).toEqual(['RC-BIND-001: 9 in 3', 'receiveConnector-1: 7', 'RC-BIND-001', 'RC-BIND-001'])
  const all = rowsOf(findings, new Set(rows.map(({ key }) => key)))
  expect(all.filter(({ kind }) => kind === 'finding')).toHaveLength(9)
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
})

test('a few findings of one rule are read one by one', () => {
  expect(
    rowsOf(
      many(mostOfRule, () => 'server-1'),
      closed,
    ).map(({ kind }) => kind),
  ).toEqual(Array.from({ length: mostOfRule }, () => 'finding'))
})

function told(row: Row): string {
  if (row.kind === 'heading') return row.group
  if (row.kind === 'rule') return `${row.rule}: ${row.count} in ${row.objects}`
  return row.kind === 'object' ? `${row.subject}: ${row.count}` : row.finding.rule
}
