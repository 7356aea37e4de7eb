import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok } from '../result'
import { formatSize, parseSize } from './sizes'

describe('accepted sizes, in bytes', () => {
  test.each<[string | number, number | 'unlimited']>([
    ['35MB', 36_700_160],
    ['35 mb', 36_700_160],
    ['64KB', 65_536],
    ['1.5GB', 1_610_612_736],
    ['1TB', 2 ** 40],
    ['2147483647B', 2_147_483_647],
    ['65536', 65_536],
    ['0', 0],
    ['0.1KB', 103],
    [36_700_160, 36_700_160],
    ['unlimited', 'unlimited'],
    ['Unlimited', 'unlimited'],
    ['36 MB (37,748,736 bytes)', 37_748_736],
    ['36 MB (37.748.736 bytes)', 37_748_736],
    ['35,5 MB (37\u202f224\u202f448 bytes)', 37_224_448],
    ['0 B (0 bytes)', 0],
  ])('%j is %s', (value, bytes) => {
    expect(parseSize(value)).toEqual(ok(bytes))
  })
})

describe('refused sizes', () => {
  test.each<[string | number, string]>([
    ['', 'form'],
    ['MB', 'form'],
    ['35 megabytes', 'form'],
    ['-1MB', 'form'],
    ['1,5MB', 'form'],
    ['1e3', 'form'],
    ['0x10', 'form'],
    ['36 MB ( bytes)', 'form'],
    [-1, 'form'],
    [1.5, 'form'],
    [Number.NaN, 'form'],
    [Number.POSITIVE_INFINITY, 'form'],
    ['9999999TB', 'large'],
    [1e21, 'large'],
  ])('%j: %s', (value, kind) => {
    expect(parseSize(value)).toEqual({ ok: false, error: { value: 'size', kind, entered: String(value) } })
  })
})

test('a size is shown in the largest unit that is exact', () => {
  expect([36_700_160, 65_536, 2 ** 30, 2 ** 40, 2_147_483_647, 0, 'unlimited' as const].map(formatSize)).toEqual([
    '35MB',
    '64KB',
    '1GB',
    '1024GB',
    '2147483647B',
    '0B',
    'unlimited',
  ])
})

test('every size is read back from what is shown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.maxSafeNat(),
        fc.nat({ max: 4096 }).map((count) => count * 2 ** 20),
      ),
      (bytes) => {
        expect(parseSize(formatSize(bytes))).toEqual(ok(bytes))
      },
    ),
  )
})
