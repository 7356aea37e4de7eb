import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../model/design'
import { randomFrom } from '../testing/random'
import { randomEdit } from '../testing/random-edits'
import { check, sentence } from './check'
import { severities, type Finding } from './rule'

const today = '2026-01-31'
const histories = 100
const editsEach = 100

/** What can be compared: an edit is a function, so a fix is compared by its title. */
function shown(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ fix, ...finding }) => ({ ...finding, fix: fix?.title })))
}

/** Checked as if never seen before: nothing is cached for the objects of a copy. */
function afresh(design: Design): string {
  return shown(check(structuredClone(design), today))
}

describe('Findings that are kept between edits', () => {
  it(`equal those computed afresh, after each of ${histories * editsEach} random edits and undos`, () => {
    const met = new Set<string>()
    for (let seed = 1; seed <= histories; seed += 1) {
      const random = randomFrom(seed)
      let design = emptyDesign
      const past: Design[] = []
      for (let step = 1; step <= editsEach; step += 1) {
        const before = past.length > 0 && random.chance(0.1) ? past.pop() : undefined
        if (!before) past.push(design)
        design = before ?? randomEdit(random, design)(design)
        const findings = check(design, today)
        const kept = shown(findings)
        if (kept !== afresh(design)) expect(kept, `history ${seed}, step ${step}`).toBe(afresh(design))
        for (const { rule } of findings) met.add(rule)
      }
    }
    expect(met.size).toBeGreaterThan(30)
  })

  it('have a readable sentence each, whatever the design', () => {
    for (let seed = 1001; seed <= 1020; seed += 1) {
      const random = randomFrom(seed)
      let design = emptyDesign
      for (let step = 0; step < editsEach; step += 1) design = randomEdit(random, design)(design)
      for (const finding of check(design, today)) {
        expect(sentence(finding)).toMatch(/^\S.*[.?]$/su)
        expect(sentence(finding)).not.toMatch(/undefined|\[object|NaN/)
        expect(severities).toContain(finding.severity)
      }
    }
  })
})
