import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { correctDesign } from '../../testing/correct-designs'
import { mistakes } from '../../testing/mistakes/mistakes'
import { randomFrom } from '../../testing/random'
import { check, findingsOf, ruleNamed, sentence, type Finding } from '../check'
import { rules } from '../index'
import type { Rule } from '../rule'
import { fixTitle } from '../words/fix-titles'

const today = '2026-01-01'
/** So many designs are looked at for one that has what the mistake is about. */
const turns = 100
const fewestTries = 4
const mostTries = turns

describe('Fixes of mistakes in designs that were correct', () => {
  const met = new Set<string>()
  const fixed = new Set<string>()
  const faults = mistakes.flatMap((mistake, number) => tried(mistake, number, met, fixed))

  it('are each one edit that takes the finding away and leaves no new one', () => {
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('are offered by at least 60 rules', () => {
    console.info(`${fixed.size} rules offered a fix: ${[...fixed].toSorted().join(' ')}`)
    expect(fixed.size).toBeGreaterThanOrEqual(60)
  })

  it('are met by the mistakes made here: each rule that a mistake is aimed at speaks', () => {
    const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id))
    const missed = mistakes.map(({ aim }) => aim).filter((aim) => known.has(aim) && !met.has(aim))
    expect(missed).toEqual([])
  })
})

/** Makes a mistake in several designs, in more where it does not show at once, and tries every fix. */
function tried(
  { aim, make }: (typeof mistakes)[number],
  number: number,
  met: Set<string>,
  fixed: Set<string>,
): readonly string[] {
  const faults: string[] = []
  let tries = 0
  for (let turn = 0; turn < turns && tries < (met.has(aim) ? fewestTries : mostTries); turn += 1) {
    const seed = number * turns + turn
    const sound = correctDesign(seed)
    const edit = make(sound, randomFrom(seed))
    if (!edit) continue
    tries += 1
    const design = edit(sound)
    for (const finding of check(design, today)) {
      met.add(finding.rule)
      if (!finding.fix) continue
      fixed.add(finding.rule)
      faults.push(...faultsOfFix(design, finding).map((fault) => `${finding.rule} in design ${seed} ${fault}`))
    }
  }
  return faults
}

/**
 * What is wrong with a fix. Advice (findings of severity info) may follow: it does not disturb the silence. A finding that
 * the fixed one had hidden is not new.
 */
function faultsOfFix(design: Design, finding: Finding): readonly string[] {
  if (!finding.fix) return []
  const before = check(design, today)
  const after = finding.fix.edit(design)
  const left = check(after, today)
  const what = `“${fixTitle(finding.fix.title)}” for “${sentence(finding)}”`
  const brought = left
    .filter((one) => one.severity !== 'info' && countOf(left, one) > countOf(before, one))
    .filter((one) => countOf(left, one) > countOf(findingsOf(ruleOf(one), design), one))
  return [
    ...(after === design ? [`changes nothing: ${what}`] : []),
    ...(countOf(left, finding) >= countOf(before, finding) ? [`leaves its finding: ${what}`] : []),
    ...brought.map((one) => `brings ${one.rule}: ${what}: ${sentence(one)}`),
  ]
}

function ruleOf({ rule }: Finding): Rule {
  const known = ruleNamed(rule)
  if (!known) throw new Error(`No rule ${rule}`)
  return known
}

/** How many findings of that rule there are about the same object. */
function countOf(findings: readonly Finding[], { rule, subject }: Finding): number {
  return findings.filter((one) => one.rule === rule && one.subject === subject).length
}
