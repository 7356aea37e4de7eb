import { expect, test } from 'vitest'
import { emptyDesign, type AcceptedFinding } from '../../model/design'
import { markAccepted } from './accepted'
import { acceptedSentence, expiredSentence } from '../words/accepted'
import type { Finding } from '../rule'

const finding: Finding = { rule: 'EDGE-018', severity: 'info', subject: 'server-1', message: 'any', data: {} }
const acceptance: AcceptedFinding = { rule: 'EDGE-018', subject: 'server-1', reason: 'Known', author: 'Owner' }

function accepted(expires?: string) {
  const one = { ...acceptance, ...(expires !== undefined && { expires }) }
  return markAccepted([finding], { ...emptyDesign, accepted: [one] }, '2027-03-31')[0]
}

test('an acceptance without a date counts for good, one with a date to the end of that day', () => {
  expect(accepted()?.accepted).toEqual(acceptance)
  expect(accepted('2027-03-31')?.accepted?.expires).toBe('2027-03-31')
})

test('a finding whose acceptance expired comes back and says so', () => {
  expect(accepted('2027-03-30')).toMatchObject({ expired: { expires: '2027-03-30', author: 'Owner' } })
  expect(accepted('2027-03-30')?.accepted).toBeUndefined()
})

test('an acceptance until a day that does not exist never counts', () => {
  expect(accepted('one day')?.accepted).toBeUndefined()
})

test('an acceptance of one object is none of another', () => {
  const other = { ...finding, subject: 'server-2' }
  expect(markAccepted([other], { ...emptyDesign, accepted: [acceptance] }, '2027-03-31')).toEqual([other])
})

test('an acceptance tells who, when and until when, as far as that is known', () => {
  expect(acceptedSentence({ ...acceptance, date: '2027-01-01', expires: '2027-03-31' })).toBe(
    'Accepted by Owner on 2027-01-01 until 2027-03-31: Known',
  )
  expect(acceptedSentence({ reason: 'Known' })).toBe('Accepted: Known')
  expect(expiredSentence({ ...acceptance, expires: '2027-03-30' })).toBe(
    'The acceptance by Owner ended on 2027-03-30, so mend the problem or accept it again. Its reason was: Known',
  )
})
