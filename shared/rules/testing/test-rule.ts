import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { findingsOf } from '../check'
import type { Finding, Rule } from '../rule'
import { fixTitle } from '../words/fix-titles'

interface Expected {
  message: string
  subject: string
  parameter?: string
}

interface Cases {
  /** Designs on which the rule is silent. */
  passes: Readonly<Record<string, Design>>
  /** Designs with exactly these findings. */
  fails: Readonly<Record<string, { design: Design; findings: readonly Expected[]; fixed?: boolean }>>
}

/**
 * Tests one rule strictly: silent on the good designs, exactly the expected findings on the bad ones, every message used at
 * least once, every sentence readable, and every fix removes its finding in one edit.
 */
export function testRule(rule: Rule, { passes, fails }: Cases) {
  describe(`${rule.id}: ${rule.title}`, () => {
    for (const [name, design] of Object.entries(passes)) {
      it(`accepts ${name}`, () => {
        expect(findingsOf(rule, design).map(shown)).toEqual([])
      })
    }
    for (const [name, { design, findings, fixed }] of Object.entries(fails)) {
      it(`reports ${name}`, () => {
        const found = findingsOf(rule, design)
        expect(found.map(shown)).toEqual(findings.map((one) => ({ parameter: undefined, ...one })))
        for (const finding of found) expectSentence(rule, finding)
        if (fixed) expect(found.every(({ fix }) => fix !== undefined)).toBe(true)
        for (const finding of found) expectFixed(rule, design, finding)
      })
    }
    it('has a case for every message', () => {
      const used = new Set(Object.values(fails).flatMap(({ findings }) => findings.map(({ message }) => message)))
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort())
    })
  })
}

function shown({ message, subject, parameter }: Finding): Expected {
  return { message, subject, parameter }
}

function expectSentence(rule: Rule, finding: Finding) {
  const sentence = rule.messages[finding.message]?.(finding.data) ?? ''
  expect(sentence).toMatch(/^\S.*[.?]$/u)
  expect(sentence).not.toMatch(/undefined|\[object|NaN/)
  if (rule.unverified) expect(sentence).toContain('unverified')
}

function expectFixed(rule: Rule, design: Design, finding: Finding) {
  if (!finding.fix) return
  const after = finding.fix.edit(design)
  expect(after).not.toBe(design)
  expect(fixTitle(finding.fix.title)).toMatch(/^[A-Z]\S* \S/)
  const left = findingsOf(rule, after).filter(
    (one) => one.subject === finding.subject && one.message === finding.message,
  )
  expect(left.length).toBeLessThan(
    findingsOf(rule, design).filter((one) => one.subject === finding.subject && one.message === finding.message).length,
  )
}
