import { afterAll, describe, expect, test } from 'vitest'
import { Standin } from '../exchange-standin/standin'
import { isAskedFor } from './extent'
import { prove } from './prove'
import { whySkipped, type SubjectSource } from './subject'

/**
 * One test for each subject: the whole of what its bundle is for, over the stand-in. At the end it says how many there were,
 * why some are none, and how many scripts were run. Most that are drawn at random must be subjects.
 */
export function proveAll(kind: string, sources: readonly SubjectSource[], isSkipped = whySkipped): void {
  const looked = sources
    .filter(({ title }) => isAskedFor(title))
    .map(({ make }) => make())
    .map((subject) => ({ subject, reason: isSkipped(subject) }))
  const proven = looked.flatMap(({ subject, reason }) => (reason === undefined ? [subject] : []))
  const skipped = looked.flatMap(({ reason }) => reason ?? [])
  const count = { runs: 0, drifts: 0 }
  const began = Date.now()
  const standin = new Standin()
  afterAll(async () => {
    await standin.close()
    const seconds = Math.round((Date.now() - began) / 1000)
    console.info(
      [
        `${kind}: ${proven.length} proven by ${count.runs} runs, ${count.drifts} drifts planted, in ${seconds} s`,
        ...countsOf(skipped),
      ].join('; '),
    )
  })

  describe(`the bundle of ${kind}`, () => {
    test('can be proven for most of what is drawn', () => {
      expect(proven.length).toBeGreaterThanOrEqual(Math.floor(looked.length * 0.8))
    })

    test.each(proven.map((subject) => [subject.title, subject] as const))(
      '%s: preflight, -WhatIf, apply, again, verify, drifts, rollback and apply once more',
      async (title, subject) => {
        const { runs, drifts, problems } = await prove(subject, standin)
        count.runs += runs
        count.drifts += drifts
        expect(problems.length === 0 ? '' : [...problems, toRepeat(title)].join('\n')).toBe('')
      },
    )
  })
}

function countsOf(reasons: readonly string[]): readonly string[] {
  return [...new Set(reasons)].map((one) => `${reasons.filter((other) => other === one).length} none: ${one}`)
}

function toRepeat(title: string): string {
  return `again: BUNDLE_PROOF_ONLY='${title}' npx vitest run --config build/vitest.powershell.config.ts e2e/bundle-proof`
}
