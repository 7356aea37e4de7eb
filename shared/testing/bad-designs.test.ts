import { describe, expect, it } from 'vitest'
import { check } from '../rules/check'
import { badDesigns } from './bad-designs'

/** Findings of errors and warnings by rule, in two sizes. */
function counts(make: (size: number) => Parameters<typeof check>[0], size: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { rule, severity } of check(make(size), '2026-01-01')) {
    if (severity !== 'info') found.set(rule, (found.get(rule) ?? 0) + 1)
  }
  return found
}

describe.each(Object.entries(badDesigns))('A bad design: %s', (_, make) => {
  it('has findings, and no more of a rule than it has objects', () => {
    const size = 24
    const found = counts(make, size)
    expect(found.size).toBeGreaterThan(0)
    expect(Math.max(...found.values())).toBeLessThanOrEqual(size)
  })
})

it('A ring of Edge servers is one loop', () => {
  expect(counts(badDesigns['a ring of Edge servers'] ?? expect.fail(), 24).get('PATH-009')).toBe(1)
})
