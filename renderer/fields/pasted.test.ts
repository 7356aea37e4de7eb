import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRange } from '../../shared/exchange/ranges'
import { entriesIn, newEntries } from './pasted'

const byte = fc.nat(255)
const address = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join('.'))
const entry = fc.oneof(
  address,
  fc.tuple(address, fc.nat(32)).map(([low, prefix]) => `${low}/${prefix}`),
  fc.tuple(address, address).map(([low, high]) => `${low}-${high}`),
  fc.constantFrom(
    'fd00::1',
    'fd00:1::/64',
    'mail-01.contoso.com',
    '10.1.1.0(255.255.255.0)',
    '10.1.1.1:25',
    '[::]:25',
    '--',
    '*',
  ),
)
const separator = fc.constantFrom('\n', '\r\n', '\t', ';', ', ', ',', ' ', '  ', ' ;\n', '\u00a0')

test('a list is the same entries, whatever stands between them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(entry, separator), { maxLength: 80 }), (list) => {
      const pasted = list.map(([text, between]) => text + between).join('')
      expect(entriesIn(pasted)).toEqual(list.map(([text]) => text))
    }),
  )
})

test('60 lines of a table make 60 entries', () => {
  const lines = Array.from({ length: 60 }, (_, index) => `10.1.1.${index + 1}`)
  expect(entriesIn(lines.join('\r\n'))).toEqual(lines)
})

describe('a list as it is found elsewhere', () => {
  test.each([
    ['{10.1.1.1, 10.1.1.2}', ['10.1.1.1', '10.1.1.2']],
    ['"10.1.1.1","10.1.1.2"', ['10.1.1.1', '10.1.1.2']],
    ["@('10.1.1.1', '10.1.1.2')", ['10.1.1.1', '10.1.1.2']],
    ['• 10.1.1.1\n• 10.1.1.2', ['10.1.1.1', '10.1.1.2']],
    ['- 10.1.1.1\n- 10.1.1.2', ['10.1.1.1', '10.1.1.2']],
  ])('%s', (text, entries) => {
    expect(entriesIn(text)).toEqual(entries)
  })

  test.each(['10.1.1.1 - 10.1.1.9', '10.1.1.1 – 10.1.1.9', '10.1.1.0 / 24', '10.1.1.0 (255.255.255.0)'])(
    '%s is one range',
    (text) => {
      const [one, ...others] = entriesIn(text)
      expect(others).toEqual([])
      expect(parseRange(one ?? '').ok).toBe(true)
    },
  )
})

test('what a list holds already, and what comes twice, is not added again', () => {
  expect(newEntries(['a.com', 'B.com', 'b.COM', 'c.com'], ['A.com'])).toEqual({ added: ['B.com', 'c.com'], known: 2 })
})

test('a single entry is kept as it was typed, even where it is there twice then: that is a finding', () => {
  expect(newEntries(['a.com'], ['a.com'])).toEqual({ added: ['a.com'], known: 0 })
})
