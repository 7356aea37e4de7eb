import { expect, test } from 'vitest'
import type { Finding } from '../../shared/rules/rule'
import { rowsOf } from './rows'

function finding(rule: Finding['rule'], severity: Finding['severity'], accepted = false): Finding {
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
    finding('GEN-001', 'info'),
    finding('PATH-001', 'error', true),
    finding('TLS-004', 'warning'),
    finding('DS-001', 'error'),
  ])
  expect(rows.map((row) => (row.kind === 'heading' ? row.group : row.finding.rule))).toEqual([
    'error',
    'DS-001',
    'warning',
    'TLS-004',
    'info',
    'GEN-001',
    'accepted',
    'PATH-001',
  ])
})

test('without findings there is not even a heading', () => {
  expect(rowsOf([])).toEqual([])
})
