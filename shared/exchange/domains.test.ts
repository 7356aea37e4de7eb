import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok } from '../result'
import {
  domainsEqual,
  formatDomainPattern,
  isWithinDomain,
  parseDomain,
  parseDomainPattern,
  parseHostName,
} from './domains'

const label = 'a'.repeat(63)

describe('accepted domains, in canonical form', () => {
  test.each([
    ['contoso.com', 'contoso.com'],
    ['Mail.CONTOSO.com', 'mail.contoso.com'],
    ['local', 'local'],
    ['3com.com', '3com.com'],
    ['a-b.c--d.com', 'a-b.c--d.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['faß.de', 'xn--fa-hia.de'],
    ['почта.рф', 'xn--80a1acny.xn--p1ai'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    [`${label}.com`, `${label}.com`],
  ])('%s is %s', (text, domain) => {
    expect(parseDomain(text)).toEqual(ok(domain))
  })
})

describe('refused domains', () => {
  test.each([
    ['', 'form'],
    ['.', 'form'],
    ['contoso..com', 'form'],
    ['.contoso.com', 'form'],
    ['contoso.com.', 'form'],
    ['-contoso.com', 'form'],
    ['contoso-.com', 'form'],
    ['con toso.com', 'form'],
    ['con_toso.com', 'form'],
    ['*.contoso.com', 'form'],
    ['user@contoso.com', 'form'],
    ['contoso.com/path', 'form'],
    ['contoso.com:25', 'form'],
    ['contoso%2ecom', 'form'],
    ['bücher。example', 'form'],
    ['xn--a.example', 'form'],
    ['a\u00adb.example', 'form'],
    ['10.1.1', 'number'],
    ['10.1.1.1', 'number'],
    ['contoso.123', 'number'],
    ['contoso.0x1f', 'number'],
    [`a${label}.com`, 'length'],
    [`${label}.${label}.${label}.${label}.com`, 'length'],
  ])('%j: %s', (text, kind) => {
    expect(parseDomain(text)).toEqual({ ok: false, error: { value: 'domain', kind, entered: text } })
  })

  test('digits of another alphabet do not turn a name into an address', () => {
    expect(parseDomain('１０.１.１.１').ok).toBe(false)
    expect(parseDomain('ü.１').ok).toBe(false)
  })
})

test('reading a canonical domain changes nothing', () => {
  const labels = fc.array(
    fc.string({ unit: fc.constantFrom(...Array.from('abzäß漢ñя09-')), minLength: 1, maxLength: 8 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(labels, (parts) => {
      const domain = parseDomain(parts.join('.'))
      if (domain.ok) expect(parseDomain(domain.value)).toEqual(domain)
    }),
    { numRuns: 1000 },
  )
})

test('a pattern is a domain, a domain with all below it, everything, or the accepted domains', () => {
  expect(parseDomainPattern('*')).toEqual(ok({ kind: 'all' }))
  expect(parseDomainPattern('--')).toEqual(ok({ kind: 'acceptedDomains' }))
  expect(parseDomainPattern('*.Contoso.com')).toEqual(ok({ kind: 'subdomains', domain: 'contoso.com' }))
  expect(parseDomainPattern('contoso.com')).toEqual(ok({ kind: 'exact', domain: 'contoso.com' }))
})

test.each(['*contoso.com', 'mail.*.com', '*.*.com', '**', '---', '*.', 'contoso.*', '*.10.1.1.1'])(
  '%s is no pattern',
  (text) => {
    expect(parseDomainPattern(text)).toEqual({
      ok: false,
      error: { value: 'domainPattern', kind: 'form', entered: text },
    })
  },
)

test('every pattern is read back from what is shown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom('*', '--'),
        fc.domain(),
        fc.domain().map((domain) => `*.${domain}`),
      ),
      (text) => {
        const pattern = parseDomainPattern(text)
        expect(pattern.ok && parseDomainPattern(formatDomainPattern(pattern.value))).toEqual(pattern)
      },
    ),
  )
})

test('a smart host is a name or an address, also in brackets', () => {
  expect(parseHostName('Mail.Contoso.com')).toEqual(ok({ kind: 'name', name: 'mail.contoso.com' }))
  expect(parseHostName('EDGE01')).toEqual(ok({ kind: 'name', name: 'edge01' }))
  expect(parseHostName('mail_gw.contoso.com')).toEqual(ok({ kind: 'name', name: 'mail_gw.contoso.com' }))
  expect(parseHostName('10.1.1.1')).toEqual(ok({ kind: 'address', address: { family: 4, value: 0x0a010101n } }))
  expect(parseHostName('[10.1.1.1]')).toEqual(parseHostName('10.1.1.1'))
  expect(parseHostName('[fd00::1]')).toEqual(parseHostName('fd00::1'))
})

test.each([
  '10.1.1',
  '010.1.1.1',
  '0x0a.1.1.1',
  '10.1.1.300',
  'mail contoso',
  '*.contoso.com',
  '[mail.contoso.com]',
  'mail:25',
  '',
])('%j is no smart host', (text) => {
  expect(parseHostName(text)).toEqual({ ok: false, error: { value: 'hostName', kind: 'form', entered: text } })
})

test('domains are equal whatever their case and alphabet', () => {
  expect(domainsEqual('Bücher.example', 'XN--BCHER-KVA.example')).toBe(true)
  expect(domainsEqual('contoso.com', 'fabrikam.com')).toBe(false)
  expect(domainsEqual('not a domain', 'NOT a domain')).toBe(true)
})

test('only the domain itself and what ends in a dot and the domain is within it', () => {
  expect(isWithinDomain('contoso.com', 'contoso.com')).toBe(true)
  expect(isWithinDomain('eu.contoso.com', 'contoso.com')).toBe(true)
  expect(isWithinDomain('notcontoso.com', 'contoso.com')).toBe(false)
  expect(isWithinDomain('com', 'contoso.com')).toBe(false)
})
