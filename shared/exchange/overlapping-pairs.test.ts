import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlappingPairs } from './overlapping-pairs'
import { rangesOverlap, type IpRange } from './ranges'
import { crowdedRanges } from './testing/arbitraries'

test('the sweep finds exactly the pairs that comparing all pairs finds, each once', () => {
  fc.assert(
    fc.property(fc.array(crowdedRanges, { maxLength: 40 }), (ranges) => {
      const indexes = ranges.map((_, index) => index)
      const expected = indexes.flatMap((a) =>
        indexes.filter((b) => a < b && overlap(ranges, a, b)).map((b) => `${a} ${b}`),
      )
      const found = [...overlappingPairs(indexes, (index) => ranges[index]!)].map((pair) =>
        pair.toSorted((a, b) => a - b).join(' '),
      )
      expect(new Set(found)).toEqual(new Set(expected))
      expect(found).toHaveLength(expected.length)
    }),
    { numRuns: 1000 },
  )
})

test('of 100,000 ranges the few that overlap are found', () => {
  const ranges = Array.from({ length: 100_000 }, (_, index): IpRange => {
    const low = BigInt((index * 7919) % 100_000) * 16n
    return { family: 4, low, high: low + (index % 10 === 0 ? 20n : 9n), hostBits: false, entered: '' }
  })
  expect([...overlappingPairs(ranges, (range) => range)]).toHaveLength(10_000)
})

function overlap(ranges: readonly IpRange[], a: number, b: number): boolean {
  return rangesOverlap(ranges[a]!, ranges[b]!)
}
