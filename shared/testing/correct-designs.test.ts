import { describe, expect, it } from 'vitest'
import { writeDesign } from '../file/design-file'
import { waitingSentences } from '../powershell/testing/waiting'
import { check, sentence } from '../rules/check'
import { correctDesign } from './correct-designs'
import { asExisting, asExported } from './healthy/as-exported'
import { coverageOf, toCover } from './correct/coverage'

const count = 1000
const designs = Array.from({ length: count }, (_, seed) => correctDesign(seed))

describe(`${count} correct designs, as an administrator would draw them`, () => {
  it('are silent: no error and no warning that is not accepted', () => {
    const loud = new Map<string, string[]>()
    designs.forEach((design, seed) => {
      for (const finding of check(design, '2026-01-01')) {
        if (finding.severity === 'info' || finding.accepted) continue
        const key = `${finding.rule}, ${finding.message}`
        loud.set(key, [...(loud.get(key) ?? []), `design ${seed}: ${sentence(finding)}`])
      }
    })
    const shown = [...loud].map(([key, found]) => `${key} (${found.length}): ${found.slice(0, 3).join(' | ')}`)
    expect(shown).toEqual([])
  })

  it('are silent when they are read from what exists, as it is and as an export states it', () => {
    const loud = new Set<string>()
    designs.slice(0, 200).forEach((design, seed) => {
      for (const way of [asExisting, asExported]) {
        for (const finding of check(way(design), '2026-01-01')) {
          if (finding.severity !== 'info' && !finding.accepted)
            loud.add(`design ${seed}, ${way.name}: ${finding.rule} ${sentence(finding)}`)
        }
      }
    })
    expect([...loud].slice(0, 5)).toEqual([])
  })

  it('hold no statement back', () => {
    const blocked = designs.flatMap((design, seed) => waitingSentences(design).map((said) => `design ${seed}: ${said}`))
    expect(blocked.slice(0, 5)).toEqual([])
  })

  it('show every kind of line, every usage type, version and role at least 20 times', () => {
    const counts = new Map(toCover.map((kind) => [kind, 0]))
    for (const design of designs) {
      for (const kind of coverageOf(design)) {
        const known = counts.get(kind)
        if (known !== undefined) counts.set(kind, known + 1)
      }
    }
    console.info([...counts].map(([kind, number]) => `${String(number).padStart(5)}  ${kind}`).join('\n'))
    expect([...counts].filter(([, number]) => number < 20)).toEqual([])
  })

  it('come out the same for the same seed', () => {
    for (const seed of [0, 17, 500])
      expect(writeDesign(correctDesign(seed))).toBe(writeDesign(designs[seed] ?? correctDesign(-1)))
  })
})
