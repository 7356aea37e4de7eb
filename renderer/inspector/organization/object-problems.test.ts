import { expect, test } from 'vitest'
import { readCost } from './cost'
import { dateProblems, domainProblems } from './object-problems'

test('an accepted domain is a domain, with all below it or without', () => {
  expect(['contoso.com', '*.contoso.com', ' contoso.com '].flatMap(domainProblems)).toEqual([])
  for (const wrong of ['', '*contoso.com', 'mail.*.com', 'contoso com']) {
    expect(domainProblems(wrong)).toMatchObject([{ severity: 'error', sentence: expect.stringMatching(/\.$/) }])
  }
})

test('a certificate expires on a day of the calendar, or it is not said when', () => {
  expect([undefined, '2027-03-31'].flatMap(dateProblems)).toEqual([])
  expect(dateProblems('31.03.2027')[0]?.sentence).toContain('31.03.2027')
})

test('a site link costs a whole number, 1 or more', () => {
  expect([' 10', '1'].map(readCost)).toEqual([10, 1])
  expect(['0', '-1', '1.5', 'cheap', ''].map(readCost)).toEqual([undefined, undefined, undefined, undefined, undefined])
})
