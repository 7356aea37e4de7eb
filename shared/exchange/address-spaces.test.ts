import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressSpaceMatches,
  addressSpacesEqual,
  formatAddressSpace,
  parseAddressSpace,
  specificity,
  type AddressSpace,
} from './address-spaces'

describe('accepted forms', () => {
  test.each([
    ['contoso.com', 'SMTP:contoso.com;1'],
    ['contoso.com;1', 'SMTP:contoso.com;1'],
    ['SMTP:contoso.com', 'SMTP:contoso.com;1'],
    ['smtp:Contoso.COM;10', 'SMTP:contoso.com;10'],
    ['*', 'SMTP:*;1'],
    ['SMTP:*;100', 'SMTP:*;100'],
    ['--', 'SMTP:--;1'],
    ['*.contoso.com', 'SMTP:*.contoso.com;1'],
    ['*.com', 'SMTP:*.com;1'],
    ['bücher.example', 'SMTP:xn--bcher-kva.example;1'],
    ['FAX:*', 'FAX:*;1'],
    ['X400:c=US;a=Fabrikam;5', 'X400:c=US;a=Fabrikam;5'],
  ])('%s is %s', (text, shown) => {
    expect(formatAddressSpace(spaceOf(text))).toBe(shown)
    expect(spaceOf(text).entered).toBe(text)
  })

  test('the prefix of a scoped connector of Exchange 2007 is kept apart', () => {
    expect(spaceOf('Local:SMTP:*;2')).toEqual({
      type: 'SMTP',
      address: '*',
      cost: 2,
      entered: 'Local:SMTP:*;2',
      local: true,
    })
  })
})

describe('refused forms', () => {
  test.each([
    ['*contoso.com', 'form'],
    ['mail.*.com', 'form'],
    ['*.', 'form'],
    ['*.*', 'form'],
    ['contoso..com', 'form'],
    ['.contoso.com', 'form'],
    ['@contoso.com', 'form'],
    ['10.1.1.1', 'form'],
    ['contoso.com:25', 'form'],
    ['SMTP:', 'form'],
    ['X400:', 'form'],
    [';1', 'form'],
    ['', 'form'],
    ['contoso.com;0', 'cost'],
    ['contoso.com;101', 'cost'],
    ['contoso.com;1.5', 'cost'],
    ['contoso.com;-1', 'cost'],
    ['contoso.com;', 'cost'],
    ['contoso.com;low', 'cost'],
    ['contoso.com;1;2', 'cost'],
    ['X400:c=US;a=Fabrikam;500', 'cost'],
    ['X400:c=US;a=Fabrikam', 'semicolon'],
  ])('%j: %s', (text, kind) => {
    expect(parseAddressSpace(text)).toEqual({ ok: false, error: { value: 'addressSpace', kind, entered: text } })
  })
})

test('every address space is read back from what is shown', () => {
  const address = fc.oneof(
    fc.constantFrom('*', '--'),
    fc.domain(),
    fc.domain().map((domain) => `*.${domain}`),
  )
  fc.assert(
    fc.property(address, fc.integer({ min: 1, max: 100 }), (text, cost) => {
      const space = spaceOf(`${text};${cost}`)
      expect(spaceOf(formatAddressSpace(space))).toEqual({ ...space, entered: formatAddressSpace(space) })
    }),
  )
})

test('a plain domain takes that domain only; a wildcard takes the domain and all below it', () => {
  const match = (text: string, domain: string) => addressSpaceMatches(spaceOf(text), domain)
  expect(match('contoso.com', 'CONTOSO.com')).toBe('exact')
  expect(match('contoso.com', 'mail.contoso.com')).toBeUndefined()
  expect(match('*.contoso.com', 'contoso.com')).toBe('subdomain')
  expect(match('*.contoso.com', 'eu.mail.contoso.com')).toBe('subdomain')
  expect(match('*.contoso.com', 'notcontoso.com')).toBeUndefined()
  expect(match('*', 'fabrikam.com')).toBe('all')
  expect(match('--', 'fabrikam.com')).toBe('acceptedDomains')
  expect(match('bücher.example', 'xn--bcher-kva.example')).toBe('exact')
  expect(match('FAX:*', 'contoso.com')).toBeUndefined()
})

test('more specific spaces come first: the domain, longer wildcards, shorter ones, accepted domains, everything', () => {
  const order = ['contoso.com', '*.eu.contoso.com', '*.contoso.com', '*.com', '--', '*'].map((text) =>
    specificity(spaceOf(text)),
  )
  expect(order).toEqual(order.toSorted((a, b) => b - a))
  expect(new Set(order).size).toBe(order.length)
})

test('two spaces are the same when type and address are, whatever their case and cost', () => {
  expect(addressSpacesEqual(spaceOf('Contoso.com;5'), spaceOf('smtp:contoso.com'))).toBe(true)
  expect(addressSpacesEqual(spaceOf('fax:A'), spaceOf('FAX:a'))).toBe(true)
  expect(addressSpacesEqual(spaceOf('contoso.com'), spaceOf('*.contoso.com'))).toBe(false)
  expect(addressSpacesEqual(spaceOf('FAX:*'), spaceOf('*'))).toBe(false)
})

function spaceOf(text: string): AddressSpace {
  const space = parseAddressSpace(text)
  if (!space.ok) throw new Error(`${text} is not an address space`)
  return space.value
}
