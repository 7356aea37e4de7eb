import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../../model/design'
import type { Statement } from '../../powershell/statement'
import { findingsOf } from '../check'
import type { PlanContext, PlanRule, Violation } from '../rule'

interface Expected {
  message: string
  subject: string
  parameter?: string
}

/** A design whose plan is checked, or statements as another planner might write them, for a design or for none. */
type Planned = Design | readonly Statement[] | PlannedFor
/** Nothing is held back unless stated. */
type PlannedFor = Omit<PlanContext, 'blocked'> & Partial<PlanContext>

interface Cases {
  /** Plans on which the rule is silent. */
  passes: Readonly<Record<string, Planned>>
  /** Plans with exactly these findings. */
  fails: Readonly<Record<string, { plan: Planned; findings: readonly Expected[] }>>
}

/**
 * Tests one rule of stage plan strictly: silent on the good plans, exactly the expected findings on the bad ones, every
 * message used at least once, every sentence readable, and every fix removes its finding from the design's own plan.
 */
export function testPlanRule(rule: PlanRule, { passes, fails }: Cases) {
  describe(`${rule.id}: ${rule.title}`, () => {
    for (const [name, planned] of Object.entries(passes)) {
      it(`accepts ${name}`, () => {
        expect(found(rule, planned).map(shown)).toEqual([])
      })
    }
    for (const [name, { plan, findings }] of Object.entries(fails)) {
      it(`reports ${name}`, () => {
        const reported = found(rule, plan)
        expect(reported.map(shown)).toEqual(findings.map((one) => ({ parameter: undefined, ...one })))
        for (const violation of reported) {
          expectSentence(rule, violation)
          if ('items' in plan) expectFixed(rule, plan, violation)
        }
      })
    }
    it('has a case for every message', () => {
      const used = new Set(Object.values(fails).flatMap(({ findings }) => findings.map(({ message }) => message)))
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort())
    })
  })
}

/** A statement that runs in the organization. */
export function statementOf(
  cmdlet: string,
  parameters: Statement['parameters'],
  fields: Partial<Statement> = {},
): Statement {
  return { target: 'organization', cmdlet, parameters, subject: 'sendConnector-9', ...fields }
}

function found(rule: PlanRule, planned: Planned): readonly Violation[] {
  if ('items' in planned) return findingsOf(rule, planned)
  const context = 'statements' in planned ? planned : { design: emptyDesign, statements: planned }
  return [...rule.check({ blocked: [], ...context })]
}

function shown({ message, subject, parameter }: Violation): Expected {
  return { message, subject, parameter }
}

function expectSentence(rule: PlanRule, violation: Violation) {
  const sentence = rule.messages[violation.message]?.(violation.data) ?? ''
  expect(sentence).toMatch(/^\S.*[.?]$/u)
  expect(sentence).not.toMatch(/undefined|\[object|NaN/)
  if (rule.unverified) expect(sentence).toContain('unverified')
}

function expectFixed(rule: PlanRule, design: Design, { fix }: Violation) {
  if (!fix) return
  const after = fix.edit(design)
  expect(after).not.toBe(design)
  expect(findingsOf(rule, after).length).toBeLessThan(findingsOf(rule, design).length)
}
