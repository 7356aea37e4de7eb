import { expect, test } from 'vitest'
import type { Finding } from '../../shared/rules/rule'
import { rowsOf } from './rows'

function finding(rule: string, severity: Finding['severity'], accepted = false): Finding {
  return {
    rule,
    severity,
    subject: 'server-1',
    message: 'any',
    data: {},
    ...(accepted && { accepted: { rule, subject: 'server-1', reason: 'Known' } }),
  }
}

test('errors come before warnings before notes, and accepted problems last', () => {
  const rows = rowsOf([
    finding('A-1', 'info'),
    finding('B-1', 'error', true),
    finding('C-1', 'warning'),
    finding('D-1', 'error'),
  ])
  expect(rows.map((row) => (row.kind === 'heading' ? row.group : row.finding.rule))).toEqual([
    'error',
    'D-1',
    'warning',
    'C-1',
    'info',
    'A-1',
    'accepted',
    'B-1',
  ])
})

test('without findings there is not even a heading', () => {
  expect(rowsOf([])).toEqual([])
})
