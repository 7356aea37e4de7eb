import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok } from '../result'
import { formatTimeSpan, parseTimeSpan } from './time-spans'

test.each([
  ['00:00:01', 1],
  ['00:10:00', 600],
  ['0:00:05', 5],
  ['23:59:59', 86_399],
  ['1.00:00:00', 86_400],
  ['24855.03:14:07', 2_147_483_647],
])('%s is %i seconds', (text, seconds) => {
  expect(parseTimeSpan(text)).toEqual(ok(seconds))
})

describe('refused time spans', () => {
  test.each([
    ['10', 'form'],
    ['10:00', 'form'],
    ['00:00:5', 'form'],
    ['-00:00:05', 'form'],
    ['00:00:05.5', 'form'],
    ['1:00:00:00', 'form'],
    ['5 minutes', 'form'],
    ['', 'form'],
    ['24:00:00', 'clock'],
    ['00:60:00', 'clock'],
    ['00:00:60', 'clock'],
  ])('%j: %s', (text, kind) => {
    expect(parseTimeSpan(text)).toEqual({ ok: false, error: { value: 'timeSpan', kind, entered: text } })
  })
})

test('every time span is read back from what is shown', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_147_483_647 }), (seconds) => {
      expect(parseTimeSpan(formatTimeSpan(seconds))).toEqual(ok(seconds))
    }),
  )
})

test('days are shown only when there are any', () => {
  expect([600, 86_400, 90_061].map(formatTimeSpan)).toEqual(['00:10:00', '1.00:00:00', '1.01:01:01'])
})
