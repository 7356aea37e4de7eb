import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../../model/design'
import { templates } from '../../templates/index'
import { randomFrom } from '../../testing/random'
import { randomEdit } from '../../testing/random-edits'
import { check, sentence } from '../check'
import { severities, type Finding } from '../rule'

const today = '2026-01-31'
const rounds = 10
const historiesEach = 50
const editsEach = 20

/** Half of the histories start on an empty canvas, the others with a template, where more rules meet. */
const starts = [...templates.map(() => emptyDesign), ...templates.map(({ make }) => make())]

/** What can be compared: an edit is a function, so a fix is compared by its title. */
function shown(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ fix, ...finding }) => ({ ...finding, fix: fix?.title })))
}

/** Checked as if never seen before: nothing is cached for the objects of a copy. */
function afresh(design: Design): string {
  return shown(check(structuredClone(design), today))
}

describe(`After each of ${rounds * historiesEach * editsEach} random edits and undos`, () => {
  const met = new Set<string>()

  it.each(Array.from({ length: rounds }, (_, round) => round))('kept findings equal fresh ones, round %i', (round) => {
    for (let history = 0; history < historiesEach; history += 1) {
      const random = randomFrom(round * historiesEach + history)
      const past: Design[] = []
      let design = starts[(round * historiesEach + history) % starts.length] ?? emptyDesign
      const seen: { design: Design; kept: string }[] = []
      for (let step = 0; step < editsEach; step += 1) {
        const before = random.chance(0.1) ? past.pop() : undefined
        if (!before) past.push(design)
        design = before ?? randomEdit(random, design)(design)
        const findings = check(design, today)
        seen.push({ design, kept: shown(findings) })
        for (const { rule } of findings) met.add(rule)
      }
      // Only now: checking copies in between would make the caches forget what they are tested for.
      seen.forEach(({ design: one, kept }, step) => {
        const fresh = afresh(one)
        if (kept !== fresh) expect(kept, `history ${history}, step ${step}`).toBe(fresh)
      })
    }
  })

  it('many different rules had something to say', () => {
    expect(met.size).toBeGreaterThan(40)
  })
})

it('every finding has a readable sentence, whatever the design', () => {
  for (let seed = 1001; seed <= 1020; seed += 1) {
    const random = randomFrom(seed)
    let design = emptyDesign
    for (let step = 0; step < 2 * editsEach; step += 1) design = randomEdit(random, design)(design)
    for (const finding of check(design, today)) {
      expect(sentence(finding)).toMatch(/^\S.*[.?]$/su)
      expect(sentence(finding)).not.toMatch(/undefined|\[object|NaN/)
      expect(severities).toContain(finding.severity)
    }
  }
})
