import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok } from '../result'
import { bindingCovers, bindingsEqual, formatBinding, parseBinding, type Binding } from './bindings'
import { addresses } from './testing/arbitraries'

test('a binding is an address and a port; an IPv6 address stands in brackets', () => {
  expect(parseBinding('10.1.1.1:25')).toEqual(
    ok({ address: { family: 4, value: 0x0a010101n }, port: 25, wildcard: false }),
  )
  expect(parseBinding('[fd00::1]:587')).toEqual(
    ok({ address: { family: 6, value: (0xfd00n << 112n) | 1n }, port: 587, wildcard: false }),
  )
})

test.each(['0.0.0.0:25', '[::]:2525', '[0:0:0:0:0:0:0:0]:25'])('%s is a wildcard', (text) => {
  expect(bindingOf(text).wildcard).toBe(true)
})

describe('refused bindings', () => {
  test.each([
    ['10.1.1.1', 'noPort'],
    ['10.1.1.1:', 'noPort'],
    ['[::]', 'noPort'],
    ['[::]:', 'noPort'],
    ['::', 'noPort'],
    ['10.1.1.1:0', 'port'],
    ['10.1.1.1:65536', 'port'],
    ['10.1.1.1:025', 'port'],
    ['10.1.1.1:-25', 'port'],
    ['10.1.1.1:25:25', 'port'],
    ['[::]:smtp', 'port'],
    ['10.1.1:25', 'form'],
    ['010.1.1.1:25', 'form'],
    ['[10.1.1.1]:25', 'form'],
    ['[::]25', 'form'],
    ['mail.contoso.com:25', 'form'],
    [':25', 'form'],
    ['25', 'form'],
    ['*:25', 'form'],
    ['', 'form'],
  ])('%j: %s', (text, kind) => {
    expect(parseBinding(text)).toEqual({ ok: false, error: { value: 'binding', kind, entered: text } })
  })
})

test('every binding is read back from what is shown', () => {
  fc.assert(
    fc.property(addresses, fc.integer({ min: 1, max: 65535 }), (address, port) => {
      const binding = bindingOf(formatBinding({ address, port }))
      expect(binding).toEqual({ address, port, wildcard: address.value === 0n })
      expect(bindingsEqual(binding, { address, port, wildcard: false })).toBe(true)
    }),
  )
})

test('a wildcard covers every local address of its family on its port, and nothing else does', () => {
  const covers = (outer: string, inner: string) => bindingCovers(bindingOf(outer), bindingOf(inner))
  expect(covers('0.0.0.0:25', '10.1.1.1:25')).toBe(true)
  expect(covers('[::]:25', '[fd00::1]:25')).toBe(true)
  expect(covers('10.1.1.1:25', '10.1.1.1:25')).toBe(true)
  expect(covers('10.1.1.1:25', '0.0.0.0:25')).toBe(false)
  expect(covers('0.0.0.0:25', '10.1.1.1:2525')).toBe(false)
  expect(covers('0.0.0.0:25', '[::]:25')).toBe(false)
  expect(covers('10.1.1.1:25', '10.1.1.2:25')).toBe(false)
})

function bindingOf(text: string): Binding {
  const binding = parseBinding(text)
  if (!binding.ok) throw new Error(`${text} is not a binding`)
  return binding.value
}
