import { expect, test } from 'vitest'
import { isIsoDate, isoToday } from './iso-date'

test('a day of the calendar is an ISO date, anything else is none', () => {
  expect(['2027-03-31', '2028-02-29', isoToday()].filter((text) => !isIsoDate(text))).toEqual([])
  expect(['2027-02-29', '2027-13-01', '31.03.2027', '2027-3-1', '', 'soon'].filter(isIsoDate)).toEqual([])
})
