import fc from 'fast-check'
import { highestAddress, type Family, type IpAddress } from '../addresses'
import type { IpRange } from '../ranges'

export const families = fc.constantFrom<Family>(4, 6)

export const addresses: fc.Arbitrary<IpAddress> = families.chain((family) =>
  fc.bigInt({ min: 0n, max: highestAddress[family] }).map((value) => ({ family, value })),
)

/** Ranges among few addresses, so that equal, nested and partly overlapping ones all come up. */
export const crowdedRanges: fc.Arbitrary<IpRange> = rangesUpTo(30n)

export const ranges: fc.Arbitrary<IpRange> = fc.oneof(crowdedRanges, rangesUpTo(highestAddress[4]))

/** Texts as people, files and attackers give them: the characters of values in any order, and anything at all. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdefx.:-/%[]()*; ,MBK'), '\n', '١', '。', 'ü', '\u200d', '\ud800'),
  }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '9'.repeat(5000),
    ':'.repeat(5000),
    '1.'.repeat(5000),
    `${'a'.repeat(63)}.`.repeat(200),
  ),
)

function rangesUpTo(max: bigint): fc.Arbitrary<IpRange> {
  const value = fc.bigInt({ min: 0n, max })
  return fc.tuple(families, value, value).map(([family, a, b]) => ({
    family,
    low: a < b ? a : b,
    high: a < b ? b : a,
    hostBits: false,
    entered: '',
  }))
}
