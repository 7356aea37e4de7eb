import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAddress, parseAddress, type IpAddress } from '../exchange/addresses'
import { formatRange, parseRange, rangeContains, rangeSize, type IpRange } from '../exchange/ranges'
import { designOf, receive, server } from '../model/testing/build'
import type { Item } from '../model/design'
import { answeringConnector, type ReceiveAnswer } from './receive'

const everything = '0.0.0.0-255.255.255.255'

describe('The example of the Receive connectors topic', () => {
  const design = designOf([
    server('server-1'),
    receive('all', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everything] }),
    receive('network', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['192.168.1.0/24'] }),
    receive('host', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['192.168.1.75'] }),
  ])
  test('.75 is answered by the connector for that host', () => expect(winnerFor(design, '192.168.1.75')).toBe('host'))
  test('.100 is answered by the connector for the network', () =>
    expect(winnerFor(design, '192.168.1.100')).toBe('network'))
  test('any other address is answered by the connector for all', () =>
    expect(winnerFor(design, '10.9.9.9')).toBe('all'))
  test('The others lose for the wider range, or because they do not cover the source', () => {
    expect(reasons(ask(design, '192.168.1.100'))).toEqual({
      all: 'widerRange',
      network: 'wins',
      host: 'sourceNotCovered',
    })
  })
})

describe('Bindings decide before ranges', () => {
  const design = designOf([
    server('server-1'),
    receive('wildcard', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['192.168.5.10'] }),
    receive('exact', 'server-1', { Bindings: ['10.1.1.2:25'], RemoteIPRanges: [everything] }),
    receive('elsewhere', 'server-1', { Bindings: ['10.1.1.3:25'], RemoteIPRanges: [everything] }),
    receive('client', 'server-1', { Bindings: ['0.0.0.0:587'], RemoteIPRanges: [everything] }),
    receive('off', 'server-1', { Enabled: false, Bindings: ['10.1.1.2:25'], RemoteIPRanges: [everything] }),
    receive('broken', 'server-1', { Bindings: ['10.1.1.2'], RemoteIPRanges: [everything] }),
  ])
  test('A binding to the address itself goes before the wildcard, however narrow the range there', () => {
    expect(reasons(ask(design, '192.168.5.10'))).toEqual({
      wildcard: 'lessSpecificBinding',
      exact: 'wins',
      elsewhere: 'otherAddress',
      client: 'otherPort',
      off: 'disabled',
      broken: 'noListener',
    })
  })
  test('Nothing listens on another port', () => {
    expect(ask(design, '192.168.5.10', { port: 2525 }).outcome).toBe('nobody')
  })
  test('An IPv6 address is not answered by the IPv4 wildcard', () => {
    expect(ask(design, 'fd00::1', { address: 'fd00::2' }).outcome).toBe('nobody')
  })
})

describe('Conflicts and gaps', () => {
  test('Equal ranges on one listener are a tie, and no winner is invented', () => {
    const design = designOf([
      server('server-1'),
      receive('one', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.0.0.0/8'] }),
      receive('two', 'server-1', {
        Bindings: ['0.0.0.0:25'],
        RemoteIPRanges: ['10.0.0.0-10.255.255.255', '10.1.0.0/16'],
      }),
    ])
    const tie = ask(design, '10.200.0.1')
    expect(tie.outcome).toBe('tie')
    expect(tie.winner).toBeUndefined()
    expect(tie.tie?.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(winnerFor(design, '10.1.0.1')).toBe('two')
  })
  test('A source of several addresses may be divided between connectors', () => {
    const design = designOf([
      server('server-1'),
      receive('all', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everything] }),
      receive('host', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['192.168.1.75'] }),
    ])
    const answer = ask(design, '192.168.1.75', { more: ['192.168.1.76'] })
    expect(answer.outcome).toBe('divided')
    expect(answer.winner).toBeUndefined()
    expect(reasons(answer)).toEqual({ all: 'wins', host: 'wins' })
  })
  test('A network of which one address belongs to a narrower connector: that one answers only its part', () => {
    const design = designOf([
      server('server-1'),
      receive('all', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everything] }),
      receive('host', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['192.168.1.75'] }),
    ])
    const answer = ask(design, '192.168.1.0/24')
    expect(answer.winner?.id).toBe('all')
    expect(reasons(answer)).toEqual({ all: 'wins', host: 'onlySomeSources' })
  })
})

describe('An arbitrary address of the Internet', () => {
  const partner = receive('partner', 'server-1', { Bindings: ['131.107.1.1:25'], RemoteIPRanges: ['17.17.17.0/24'] })
  test('is answered by the connector for all addresses, whose partner connector answers only the partner', () => {
    const design = designOf([
      server('server-1'),
      receive('all', 'server-1', { Bindings: ['131.107.1.1:25'], RemoteIPRanges: [everything] }),
      partner,
    ])
    const answer = ask(design, 'anywhere', { address: '131.107.1.1' })
    expect(answer.winner?.id).toBe('all')
    expect(answer.candidates.find(({ connector }) => connector.id === 'partner')?.verdict).toBe('onlyFor')
  })
  test('is answered by a connector that leaves out the private networks only', () => {
    const ranges = ['0.0.0.0-9.255.255.255', '11.0.0.0-172.15.255.255', '172.32.0.0-255.255.255.255']
    const design = designOf([
      server('server-1'),
      receive('public', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ranges }),
    ])
    expect(ask(design, 'anywhere').winner?.id).toBe('public')
  })
  test('is answered by nobody where only some addresses are covered', () => {
    const answer = ask(designOf([server('server-1'), partner]), 'anywhere', { address: '131.107.1.1' })
    expect(answer.outcome).toBe('nobody')
    expect(reasons(answer)).toEqual({ partner: 'onlySomeSources' })
  })
  test('is not answered by a connector for internal addresses', () => {
    const inside = receive('inside', 'server-1', {
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: ['10.0.0.0/8', '192.168.0.0/16'],
    })
    expect(reasons(ask(designOf([server('server-1'), inside]), 'anywhere'))).toEqual({ inside: 'sourceNotCovered' })
  })
})

describe('Addresses that the drawing does not state yet', () => {
  const all = receive('all', 'server-1', { Bindings: ['0.0.0.0:25', '[::]:25'], RemoteIPRanges: [everything] })
  test('A single connector for all addresses answers whatever they are', () => {
    const only = receive('all', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everything] })
    const answer = answeringConnector(designOf([server('server-1'), only]), {
      server: 'server-1',
      port: 25,
      addresses: [],
      source: [],
    })
    expect(answer.winner?.id).toBe('all')
  })
  test('A listener that waits for the address of its adapter leaves the answer open', () => {
    const waiting = receive('waiting', 'server-1', {
      Bindings: [{ server: 'server-1', port: 25 }],
      RemoteIPRanges: [everything],
    })
    const answer = answeringConnector(designOf([server('server-1'), all, waiting]), {
      server: 'server-1',
      port: 25,
      addresses: [],
      source: 'anywhere',
    })
    expect(answer).toMatchObject({ outcome: 'undecided', missing: 'server' })
    expect(answer.winner).toBeUndefined()
  })
  test('A narrower connector leaves the answer open while the sender has no address', () => {
    const narrow = receive('narrow', 'server-1', { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.0.0.1'] })
    const answer = ask(designOf([server('server-1'), all, narrow]), 'unknown')
    expect(answer).toMatchObject({ outcome: 'undecided', missing: 'sender' })
  })
})

/** The rule once more, in the plainest way: every entry of every connector in one list, sorted. */
function reference(
  connectors: readonly { id: string; binding: string; ranges: readonly IpRange[] }[],
  source: IpRange,
): string | undefined {
  const entries = connectors
    .filter(({ binding }) => binding !== '10.0.0.9:25')
    .flatMap(({ id, binding, ranges }) =>
      ranges
        .filter((range) => rangeContains(range, source))
        .map((range) => ({ id, level: binding === '0.0.0.0:25' ? 1 : 0, size: rangeSize(range) })),
    )
    .toSorted((a, b) => a.level - b.level || Number(a.size - b.size))
  const ids = new Set(
    entries.filter(({ level, size }) => level === entries[0]?.level && size === entries[0].size).map(({ id }) => id),
  )
  return ids.size === 1 ? [...ids][0] : undefined
}

const range = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]): IpRange => {
  const [low, high] = [BigInt(Math.min(a, b)), BigInt(Math.max(a, b))]
  return { family: 4, low, high, hostBits: false, entered: '' }
})
const connectors = fc.array(
  fc.record({
    binding: fc.constantFrom('0.0.0.0:25', '10.0.0.1:25', '10.0.0.9:25'),
    ranges: fc.array(range, { maxLength: 4 }),
  }),
  { maxLength: 6 },
)

test('For any connectors and source, the answer is that of a plain search through all entries', () => {
  fc.assert(
    fc.property(connectors, range, (drawn, source) => {
      const named = drawn.map((connector, index) => ({ ...connector, id: `receiveConnector-${index}` }))
      const items: Item[] = named.map(({ id, binding, ranges }) =>
        receive(id, 'server-1', { Bindings: [binding], RemoteIPRanges: ranges.map(formatRange) }),
      )
      const answer = answeringConnector(designOf([server('server-1'), ...items]), {
        server: 'server-1',
        port: 25,
        addresses: [address('10.0.0.1')],
        source: [source],
      })
      expect(answer.winner?.id).toBe(reference(named, source))
      expect(answer.candidates).toHaveLength(named.length)
      expect(answer.candidates.filter(({ verdict }) => verdict === 'wins').length).toBe(answer.winner ? 1 : 0)
    }),
    { numRuns: 2000 },
  )
})

interface Options {
  port?: number
  address?: string
  more?: readonly string[]
}

function ask(
  design: ReturnType<typeof designOf>,
  source: string,
  { port = 25, address: to = '10.1.1.2', more = [] }: Options = {},
): ReceiveAnswer {
  const texts = source === 'unknown' ? [] : [source, ...more]
  return answeringConnector(design, {
    server: 'server-1',
    port,
    addresses: [address(to)],
    source: source === 'anywhere' ? 'anywhere' : texts.map(rangeOf),
  })
}

function winnerFor(design: ReturnType<typeof designOf>, source: string): string | undefined {
  return ask(design, source).winner?.id
}

function reasons(answer: ReceiveAnswer): Record<string, string> {
  return Object.fromEntries(answer.candidates.map(({ connector, reason }) => [connector.id, reason]))
}

function address(text: string): IpAddress {
  const read = parseAddress(text)
  if (!read.ok) throw new Error(text)
  expect(formatAddress(read.value)).toBe(text)
  return read.value
}

function rangeOf(text: string): IpRange {
  const read = parseRange(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
