import { expect, test } from 'vitest'
import { expiryProblem } from './expiry'

const today = '2027-03-31'

test('an acceptance may end today or later, or never', () => {
  expect(['', '2027-03-31', '2031-01-01'].map((day) => expiryProblem(day, today))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('an acceptance that is over already, or ends on no day, is refused with a sentence', () => {
  expect(expiryProblem('2027-03-30', today)).toMatch(/2027-03-31.*\.$/)
  expect(expiryProblem('2027-02-30', today)).toMatch(/\.$/)
})
