import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { p0 } from '../../templates/p0'
import { check, sentence } from '../check'
import type { Finding } from '../rule'
import { plantedReceive } from '../testing/planted-receive'
import { plantedPath } from '../testing/planted-path'
import { plantedSend } from '../testing/planted-send'
import { plantedValues } from '../testing/planted-values'

const today = '2026-01-01'
const sound = p0()
const before = new Set(check(sound, today).map(keyOf))

describe('a mistake planted into procedure P0', () => {
  for (const [name, { plant, rule, subject, fixed }] of Object.entries({
    ...plantedReceive,
    ...plantedSend,
    ...plantedPath,
    ...plantedValues,
  })) {
    it(`is found, alone: ${name}`, () => {
      const design = plant(sound)
      const found = newFindings(design, rule)
      expect(found.map(({ rule, subject }) => ({ rule, subject }))).toEqual([{ rule, subject }])
      const [finding] = found
      expect(finding && sentence(finding)).toMatch(/\.$/)
      expect(finding?.fix !== undefined).toBe(fixed === true)
      if (finding) expectOneStep(design, finding)
    })
  }
})

/** One edit, which is one undo step, takes the finding away and leaves no new one. */
function expectOneStep(design: Design, { fix, rule }: Finding) {
  if (!fix) return
  const after = fix.edit(design)
  expect(after).not.toBe(design)
  expect(newFindings(after, rule)).toEqual([])
}

/** Errors, warnings and findings of that rule that the sound drawing has not; silence does not reckon with advice. */
function newFindings(design: Design, rule: string): readonly Finding[] {
  return check(design, today).filter(
    (finding) => !before.has(keyOf(finding)) && (finding.severity !== 'info' || finding.rule === rule),
  )
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}|${subject}`
}
