import { expect, test } from 'vitest'
import type { CheckReport } from '../json/check-report'
import { coloursFor } from './colours'
import { textReport } from './text-report'

test('all of 200,000 findings are printed', () => {
  const finding: CheckReport['findings'][number] = {
    rule: 'SC-AS-001',
    severity: 'error',
    message: 'Something is wrong.',
    subject: 'To Internet',
    subjectId: 'sendConnector-1',
    accepted: false,
  }
  const findings = Array.from({ length: 200_000 }, () => finding)
  const report = textReport('Contoso', { findings }, coloursFor(false), true)
  expect(report.split('Something is wrong.')).toHaveLength(200_001)
})
