import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok } from '../result'
import { addressesEqual, formatAddress, parseAddress } from './addresses'
import { addresses } from './testing/arbitraries'

test('an IPv4 address is four numbers from 0 to 255', () => {
  expect(parseAddress('10.1.1.1')).toEqual(ok({ family: 4, value: 0x0a010101n }))
  expect(parseAddress(' 255.255.255.255 ')).toEqual(ok({ family: 4, value: 0xffffffffn }))
})

test('an IPv6 address may be shortened and may end in an IPv4 address', () => {
  expect(parseAddress('fd00::1')).toEqual(ok({ family: 6, value: (0xfd00n << 112n) | 1n }))
  expect(parseAddress('::ffff:10.1.1.1')).toEqual(ok({ family: 6, value: 0xffff_0a01_0101n }))
  expect(parseAddress('::10.1.1.1')).toEqual(ok({ family: 6, value: 0x0a01_0101n }))
})

test('an IPv6 address keeps its zone', () => {
  expect(parseAddress('fe80::1%5')).toEqual(ok({ family: 6, value: (0xfe80n << 112n) | 1n, zone: '5' }))
})

describe('texts that programs read differently, or not at all, are refused', () => {
  test.each([
    '10.1.1',
    '010.1.1.1',
    '0x0a.1.1.1',
    '10.1.1.256',
    '10.1.1.1.1',
    '10..1.1',
    '.10.1.1',
    '10.1.1.',
    '1.1.1.00',
    '167837953',
    '10.1.1.1%5',
    '١.1.1.1',
    '１.1.1.1',
    '10.1.1. 1',
    '::010.1.1.1',
    '::0x0a.1.1.1',
    '::ffff:1.2.3',
    '1::2::3',
    ':::',
    '12345::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '[::1]',
    'fe80::1%',
    'fe80::1%a b',
    '%5',
    '',
  ])('%j', (text) => {
    expect(parseAddress(text)).toEqual({ ok: false, error: { value: 'address', kind: 'form', entered: text } })
  })
})

test('an address is shown in its shortest form', () => {
  const shown = (text: string) => {
    const address = parseAddress(text)
    return address.ok && formatAddress(address.value)
  }
  expect(shown('FD00:0:0:0:0:0:0:1')).toBe('fd00::1')
  expect(shown('0:0:0:0:0:0:0:0')).toBe('::')
  expect(shown('fe80::0001%12')).toBe('fe80::1%12')
})

test('every address is read back from what is shown', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(ok(address))
    }),
    { numRuns: 1000 },
  )
})

test('IPv4 0.0.0.1 and IPv6 ::1 are different addresses, and so are two zones', () => {
  expect(addressesEqual({ family: 4, value: 1n }, { family: 6, value: 1n })).toBe(false)
  expect(addressesEqual({ family: 6, value: 1n, zone: '1' }, { family: 6, value: 1n, zone: '2' })).toBe(false)
  expect(addressesEqual({ family: 6, value: 1n, zone: '1' }, { family: 6, value: 1n, zone: '1' })).toBe(true)
})
