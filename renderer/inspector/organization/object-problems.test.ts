import { expect, test } from 'vitest'
import { addServer } from '../../../shared/edits/add'
import { sequence } from '../../../shared/edits/edit'
import { addAcceptedDomain } from '../../../shared/edits/organization'
import { emptyDesign, find } from '../../../shared/model/design'
import { readCost } from './cost'
import { acceptedDomainProblems, dateProblems, domainProblems, siteProblems } from './object-problems'

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

test('an accepted domain that its home accepts already is named, one of an Edge server is not', () => {
  const design = sequence(
    addServer({ role: 'mailbox', version: '2019' }, { x: 0, y: 0 }),
    addAcceptedDomain('Contoso.com', 'organization'),
    addAcceptedDomain('contoso.com', 'server-9'),
  )(emptyDesign)
  const problemsOf = (id: string) => acceptedDomainProblems(find(design, 'acceptedDomain', id)!, design)
  expect(problemsOf('acceptedDomain-2')[0]?.sentence).toContain('accepted there already, as “contoso.com”')
  expect(problemsOf('acceptedDomain-3')).toEqual([])
})

test('an Active Directory site has a name of its own', () => {
  const sites = ['HQ', 'hq ', '', 'Branch'].map((name, index) => ({ id: `site-${index + 1}`, name }))
  expect(sites.map((site) => siteProblems(site, sites)[0]?.sentence)).toEqual([
    expect.stringContaining('Another site is called “HQ” too'),
    expect.stringContaining('Another site is called “hq” too'),
    expect.stringContaining('has no name'),
    undefined,
  ])
})

test('a site link costs a whole number from 1 to 99999', () => {
  expect([' 10', '1', '99999'].map(readCost)).toEqual([10, 1, 99999])
  expect(readCost('100000')).toBeUndefined()
  expect(['0', '-1', '1.5', 'cheap', ''].map(readCost)).toEqual([undefined, undefined, undefined, undefined, undefined])
})
