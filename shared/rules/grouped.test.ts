import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupedByRule } from './grouped'

const finding = fc.record({
  rule: fc.constantFrom('TLS-001', 'RC-BIND-001', 'PATH-001'),
  subject: fc.constantFrom('server-1', 'server-2', 'server-3'),
  message: fc.string(),
})

test('grouped by rule and object, no finding is lost, none stands twice, and the order within a group is that of before', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 30 }), (findings) => {
      const groups = groupedByRule(findings, ({ subject }) => subject)
      expect(groups.map(({ rule }) => rule)).toEqual([...new Set(findings.map(({ rule }) => rule))])
      for (const { rule, findings: own, objects } of groups) {
        expect(own).toEqual(findings.filter((one) => one.rule === rule))
        expect(objects.map(([first]) => first.subject)).toEqual([...new Set(own.map(({ subject }) => subject))])
        for (const object of objects) expect(object).toEqual(own.filter(({ subject }) => subject === object[0].subject))
      }
    }),
  )
})
