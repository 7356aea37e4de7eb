import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressBits, formatAddress, parseAddress, type IpAddress } from './addresses'
import {
  allIPv4,
  allIPv6,
  compareRanges,
  formatNetwork,
  formatRange,
  isAllOrPublic,
  togetherAllOrPublic,
  narrowestContaining,
  overlapsPartially,
  parseRange,
  rangeContains,
  rangeContainsAddress,
  rangesEqual,
  rangeSize,
  rangesOverlap,
  withPrefix,
  type IpRange,
} from './ranges'
import { addresses, crowdedRanges, ranges } from './testing/arbitraries'

describe('accepted forms', () => {
  test.each([
    ['a single address', '192.168.1.75', '192.168.1.75', false],
    ['low-high', '192.168.1.10-192.168.1.20', '192.168.1.10-192.168.1.20', false],
    ['a network', '192.168.1.0/24', '192.168.1.0-192.168.1.255', false],
    ['a network with host bits, as in the reference page', '192.168.1.1/24', '192.168.1.0-192.168.1.255', true],
    ['a network with a mask', '192.168.1.0(255.255.255.0)', '192.168.1.0-192.168.1.255', false],
    ['a mask with host bits', '192.168.1.9(255.255.255.0)', '192.168.1.0-192.168.1.255', true],
    ['everything as a network', '0.0.0.0/0', '0.0.0.0-255.255.255.255', false],
    ['one address as a network', '10.1.1.1/32', '10.1.1.1', false],
    ['one address with a mask', '10.1.1.1(255.255.255.255)', '10.1.1.1', false],
    ['an IPv6 address', 'FD00::1', 'fd00::1', false],
    ['an IPv6 address with a zone', 'fe80::1%5', 'fe80::1', false],
    ['IPv6 low-high', 'fd00::1-fd00::9', 'fd00::1-fd00::9', false],
    ['an IPv6 network', 'fd00::/126', 'fd00::-fd00::3', false],
    ['all IPv6', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', formatRange(allIPv6), false],
  ])('%s: %s', (_, text, shown, hostBits) => {
    const range = rangeOf(text)
    expect(formatRange(range)).toBe(shown)
    expect(range.hostBits).toBe(hostBits)
    expect(range.entered).toBe(text)
  })
})

describe('refused forms', () => {
  test.each([
    ['10.1.1', 'form'],
    ['010.1.1.1', 'form'],
    ['0x0a.1.1.1-10.1.1.9', 'form'],
    ['10.1.1/24', 'form'],
    ['10.1.1.1 - 10.1.1.9', 'form'],
    ['10.1.1.1-10.1.1.9-10.1.1.12', 'form'],
    ['fe80::1%5-fe80::9%5', 'form'],
    ['fe80::1%5/64', 'form'],
    ['mail.contoso.com', 'form'],
    ['(255.0.0.0)', 'form'],
    ['fd00::1(255.0.0.0)', 'form'],
    ['', 'form'],
    ['10.1.1.9-10.1.1.1', 'order'],
    ['10.1.1.1-fd00::1', 'families'],
    ['10.1.1.1/33', 'prefix'],
    ['10.1.1.1/', 'prefix'],
    ['10.1.1.1/-1', 'prefix'],
    ['10.1.1.1/024', 'prefix'],
    ['fd00::/129', 'prefix'],
    ['10.1.1.1/255.255.255.0', 'prefix'],
    ['10.1.1.0(255.0.255.0)', 'mask'],
    ['10.1.1.0(24)', 'mask'],
    ['10.1.1.0(fd00::)', 'mask'],
  ])('%j: %s', (text, kind) => {
    expect(parseRange(text)).toEqual({ ok: false, error: { value: 'range', kind, entered: text } })
  })
})

test('a range is shown as a network only when it is one', () => {
  expect(formatNetwork(rangeOf('192.168.1.1/24'))).toBe('192.168.1.0/24')
  expect(formatNetwork(rangeOf('10.0.0.0-10.0.0.3'))).toBe('10.0.0.0/30')
  expect(formatNetwork(rangeOf('10.0.0.1-10.0.0.4'))).toBeUndefined()
  expect(formatNetwork(rangeOf('10.0.0.0-10.0.0.4'))).toBeUndefined()
  expect(formatNetwork(rangeOf('10.0.0.1'))).toBeUndefined()
  expect(formatNetwork(allIPv6)).toBe('::/0')
})

test.each([
  ['17.17.17.0(255.255.255.0)', '17.17.17.0/24'],
  [' 17.17.17.1(255.255.255.0) ', '17.17.17.1/24'],
  ['10.1.1.1(255.255.255.255)', '10.1.1.1/32'],
  ['10.1.1.0(255.0.255.0)', '10.1.1.0(255.0.255.0)'],
  ['10.1.1.0/24', '10.1.1.0/24'],
  ['nowhere(255.0.0.0)', 'nowhere(255.0.0.0)'],
])('the documented form of %s is %s', (entered, documented) => {
  expect(withPrefix(entered)).toBe(documented)
})

test('every range is read back from what is shown', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      expect(rangesEqual(rangeOf(formatRange(range)), range)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a network holds the address it was written with, has a power of two of addresses and reads back', () => {
  fc.assert(
    fc.property(addresses, fc.nat({ max: 128 }), (address, anyPrefix) => {
      const prefix = anyPrefix % (addressBits[address.family] + 1)
      const network = rangeOf(`${formatAddress(address)}/${prefix}`)
      expect(rangeContainsAddress(network, address)).toBe(true)
      expect(rangeSize(network)).toBe(1n << BigInt(addressBits[address.family] - prefix))
      expect(network.hostBits).toBe(network.low !== address.value)
      const shown = formatNetwork(network)
      if (shown !== undefined) expect(shown.endsWith(`/${prefix}`) && rangesEqual(rangeOf(shown), network)).toBe(true)
    }),
  )
})

test('containment is a partial order: every range contains itself, both ways means equal, and it carries over', () => {
  fc.assert(
    fc.property(crowdedRanges, crowdedRanges, crowdedRanges, (a, b, c) => {
      expect(rangeContains(a, a)).toBe(true)
      expect(rangeContains(a, b) && rangeContains(b, a)).toBe(rangesEqual(a, b))
      if (rangeContains(a, b) && rangeContains(b, c)) expect(rangeContains(a, c)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('containment and overlap are those of the sets of addresses', () => {
  fc.assert(
    fc.property(crowdedRanges, crowdedRanges, (a, b) => {
      const [inA, inB] = [addressesIn(a), addressesIn(b)]
      const shared = inA.filter((address) => inB.includes(address))
      expect(rangesOverlap(a, b)).toBe(shared.length > 0)
      expect(rangeContains(a, b)).toBe(shared.length === inB.length)
    }),
    { numRuns: 1000 },
  )
})

test('overlap is symmetric, and partial overlap is overlap where neither contains the other', () => {
  fc.assert(
    fc.property(crowdedRanges, crowdedRanges, (a, b) => {
      expect(rangesOverlap(a, b)).toBe(rangesOverlap(b, a))
      expect(overlapsPartially(a, b)).toBe(rangesOverlap(a, b) && !rangeContains(a, b) && !rangeContains(b, a))
    }),
    { numRuns: 2000 },
  )
})

test('two ranges have exactly one relation, and its reverse seen from the other', () => {
  const reverse = { equal: 'equal', contains: 'within', within: 'contains', partial: 'partial', apart: 'apart' }
  fc.assert(
    fc.property(crowdedRanges, crowdedRanges, (a, b) => {
      const relation = compareRanges(a, b)
      expect(compareRanges(b, a)).toBe(reverse[relation])
      expect(relation === 'equal').toBe(rangesEqual(a, b))
      expect(relation === 'apart').toBe(!rangesOverlap(a, b))
      expect(relation === 'equal' || relation === 'contains').toBe(rangeContains(a, b))
    }),
    { numRuns: 2000 },
  )
})

test('the narrowest entry answers: the example of the Receive connectors page', () => {
  const entries = ['0.0.0.0/0', '192.168.1.0-192.168.1.255', '192.168.1.75'].map(rangeOf)
  const narrowest = (text: string) =>
    narrowestContaining(entries, addressOf(text), (range) => range).map(({ entered }) => entered)
  expect(narrowest('192.168.1.75')).toEqual(['192.168.1.75'])
  expect(narrowest('192.168.1.100')).toEqual(['192.168.1.0-192.168.1.255'])
  expect(narrowest('10.1.1.1')).toEqual(['0.0.0.0/0'])
  expect(narrowest('fd00::1')).toEqual([])
})

test('the narrowest entries are those that contain the address and that no containing entry undercuts', () => {
  fc.assert(
    fc.property(fc.array(crowdedRanges), addressesAmong(30n), (entries, address) => {
      const containing = entries.filter((range) => rangeContainsAddress(range, address))
      const expected = containing.filter((range) => containing.every((other) => rangeSize(range) <= rangeSize(other)))
      expect(narrowestContaining(entries, address, (range) => range)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

describe('ranges that cannot mean named hosts', () => {
  test.each([
    '0.0.0.0-255.255.255.255',
    '0.0.0.0/0',
    '0.0.0.0/1',
    '::/0',
    '2000::/3',
    '1.0.0.0-9.255.255.255',
    '11.0.0.0-223.255.255.255',
    '8.0.0.0/8',
  ])('%s covers all or public addresses', (text) => expect(isAllOrPublic(rangeOf(text))).toBe(true))
  test.each([
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0-192.168.255.255',
    '17.17.17.1/24',
    '17.0.0.0/9',
    '127.0.0.1',
    'fc00::/7',
    '2001:db8::/32',
    'fe80::/10',
    '224.0.0.0/3',
  ])('%s does not', (text) => expect(isAllOrPublic(rangeOf(text))).toBe(false))
  test.each([
    [['8.0.0.0/9', '8.128.0.0/9']],
    [['8.0.0.0/9', '10.0.0.0/8', '20.0.0.0/10', '20.64.0.0/10']],
    [['2001::/17', '2001:8000::/17']],
  ])('%j do together', (texts) => expect(togetherAllOrPublic(texts.map(rangeOf))).toBe(true))
  test.each([
    [['8.0.0.0/9', '8.0.0.0-8.127.255.255', '8.1.0.0/16']],
    [['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']],
    [['8.0.0.0/9', '2001::/17']],
    [[]],
  ])('%j do not, however often they say it', (texts) => expect(togetherAllOrPublic(texts.map(rangeOf))).toBe(false))
  test('all IPv4 and all IPv6 do', () => expect([allIPv4, allIPv6].every(isAllOrPublic)).toBe(true))
})

test('100,000 ranges of every form are read', () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => {
    const subnet = `10.${index >> 16}.${(index >> 8) & 255}`
    return (
      [
        `${subnet}.${index & 255}`,
        `${subnet}.0/24`,
        `${subnet}.1-${subnet}.99`,
        `fd00:${(index & 65535).toString(16)}::/64`,
      ][index % 4] ?? ''
    )
  })
  expect(texts.every((text) => parseRange(text).ok)).toBe(true)
})

function rangeOf(text: string): IpRange {
  const range = parseRange(text)
  if (!range.ok) throw new Error(`${text} is not a range`)
  return range.value
}

function addressOf(text: string): IpAddress {
  const address = parseAddress(text)
  if (!address.ok) throw new Error(`${text} is not an address`)
  return address.value
}

function addressesIn({ family, low, high }: IpRange): string[] {
  return Array.from({ length: Number(high - low) + 1 }, (_, index) => `${family} ${low + BigInt(index)}`)
}

function addressesAmong(max: bigint): fc.Arbitrary<IpAddress> {
  return fc.record({ family: fc.constantFrom(4, 6), value: fc.bigInt({ min: 0n, max }) })
}
