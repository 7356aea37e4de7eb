import { describe, expect, test } from 'vitest'
import type { Design, Item } from '../model/design'
import { lines } from '../model/relations'
import { designOf, gateway, internet, receive, route, send, server } from '../model/testing/build'
import { answerForLine, expectedConnector } from './receive-line'
import { answerSentence, answerSentences, candidateSentence } from './receive-words'
import type { ReceiveAnswer } from './receive'

const everything = '0.0.0.0-255.255.255.255'

/** Procedure P0, as it is drawn. */
const items: readonly Item[] = [
  server('server-1', { role: 'edge', name: 'EDGE01', external: ['131.107.1.1'], internal: ['10.1.1.2'] }),
  server('server-2', { name: 'MBX01', internal: ['192.168.5.10'] }),
  server('server-3', { name: 'MBX02', internal: ['192.168.5.20'] }),
  internet(),
  receive(
    'receiveConnector-1',
    'server-1',
    { Bindings: [at('outside')], RemoteIPRanges: [everything] },
    { name: 'From Internet' },
  ),
  receive(
    'receiveConnector-2',
    'server-1',
    { Bindings: [at('inside')], RemoteIPRanges: [{ server: 'server-2' }, { server: 'server-3' }] },
    { name: 'From Internal Org' },
  ),
  receive(
    'receiveConnector-3',
    'server-2',
    { Bindings: ['0.0.0.0:25', '[::]:25'], RemoteIPRanges: [everything] },
    { name: 'Default Frontend MBX01' },
  ),
  send(
    'sendConnector-1',
    {
      AddressSpaces: ['*'],
      SmartHosts: [{ server: 'server-1' }],
      SourceTransportServers: [{ server: 'server-2' }, { server: 'server-3' }],
    },
    { name: 'To Edge' },
  ),
  send(
    'sendConnector-2',
    { AddressSpaces: ['--'], SmartHosts: [{ server: 'server-2' }] },
    { name: 'To Internal Org', home: 'server-1' },
  ),
  route('inboundRoute-1', 'internet-1', 'server-1'),
]
const design = designOf(items)

describe('Procedure P0', () => {
  test('From Internal Org answers both Mailbox servers, in the words of the panel', () => {
    const answers = answersOf(design, 'sendConnector-1')
    expect(answers.map(({ winner }) => winner?.name)).toEqual(['From Internal Org', 'From Internal Org'])
    expect(answerSentences(design, answers)).toEqual([
      'From Internal Org on EDGE01 answers these lines: 192.168.5.10 and .20 fall into its remote range, and 10.1.1.2:25 is bound by no other connector.',
    ])
  })
  test('From Internet answers the Internet, because nothing else is bound to the external address', () => {
    const [answer] = answersOf(design, 'inboundRoute-1')
    expect(answer && answerSentence(design, answer)).toBe(
      'From Internet on EDGE01 answers this line: any address of the Internet falls into its remote range, which holds every address, and 131.107.1.1:25 is bound by no other connector.',
    )
    expect(answer?.candidates.map((candidate) => candidateSentence(answer, candidate))[1]).toBe(
      '“From Internal Org” does not listen on 131.107.1.1:25.',
    )
  })
  test('The Default Frontend connector answers the Edge', () => {
    expect(answersOf(design, 'sendConnector-2').map(({ winner }) => winner?.name)).toEqual(['Default Frontend MBX01'])
  })
  test('A source outside the remote ranges is answered by nobody', () => {
    const moved = change('server-3', {
      adapters: [{ id: 'inside', name: 'Inside', addresses: ['10.9.9.9'], facing: 'internal' }],
    })
    const narrowed = { ...moved, items: { ...moved.items, 'receiveConnector-2': withRanges(['192.168.5.10']) } }
    const [, second] = answersOf(narrowed, 'sendConnector-1')
    expect(second && answerSentence(narrowed, second)).toBe(
      'Nothing on EDGE01 answers: no connector on 10.1.1.2:25 has 10.9.9.9 in its remote ranges.',
    )
  })
  test('Before the adapters have addresses the answer is open, and says whose address is missing', () => {
    const bare = change('server-1', {
      adapters: [
        { id: 'outside', name: 'Outside', addresses: [], facing: 'external' },
        { id: 'inside', name: 'Inside', addresses: [], facing: 'internal' },
      ],
    })
    const [answer] = answersOf(bare, 'inboundRoute-1')
    expect(answer?.outcome).toBe('undecided')
    expect(answer && answerSentence(bare, answer)).toBe(
      'Which connector answers is open, because EDGE01 has no address yet: “From Internet”.',
    )
  })
})

describe('Where addresses come from', () => {
  test('A smart host that states an address is reached there, whatever the adapters face', () => {
    const literal = { ...design, items: { ...design.items, 'sendConnector-1': toText('131.107.1.1') } }
    expect(answersOf(literal, 'sendConnector-1').map(({ winner }) => winner?.name)).toEqual(['From Internet'])
  })
  test('A gateway with several networks that different connectors answer is divided between them', () => {
    const divided = designOf([
      server('server-2', { name: 'MBX01', internal: ['192.168.5.10'] }),
      gateway('gateway-1', { addresses: ['172.16.1.0/24', '172.16.2.5'] }),
      receive(
        'receiveConnector-1',
        'server-2',
        { Bindings: ['0.0.0.0:25'], RemoteIPRanges: [everything] },
        { name: 'Default Frontend MBX01' },
      ),
      receive(
        'receiveConnector-2',
        'server-2',
        { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['172.16.2.5'] },
        { name: 'From gateway' },
      ),
      route('inboundRoute-1', 'gateway-1', 'server-2'),
    ])
    const [answer] = answersOf(divided, 'inboundRoute-1')
    expect(answer && answerSentence(divided, answer)).toBe(
      'Which connector of MBX01 answers depends on the address used: “Default Frontend MBX01” from 172.16.1.0/24 on 192.168.5.10 and “From gateway” from 172.16.2.5 on 192.168.5.10.',
    )
  })
  test('A line to something other than a server has no answer', () => {
    const outwards = designOf([
      server('server-1'),
      internet(),
      send('sendConnector-1', { AddressSpaces: ['*'], SourceTransportServers: [{ server: 'server-1' }] }),
    ])
    expect(lines(outwards)).toHaveLength(1)
    expect(answersOf(outwards, 'sendConnector-1')).toEqual([])
  })
})

test('A route and a smart host state which connector is meant to answer', () => {
  const stated = designOf([
    ...items.slice(0, 4),
    send('sendConnector-1', {
      SmartHosts: [{ server: 'server-1', expects: 'receiveConnector-2' }],
      SourceTransportServers: [{ server: 'server-2' }],
    }),
    route('inboundRoute-1', 'internet-1', 'server-1', { expects: 'receiveConnector-1' }),
    route('inboundRoute-2', 'internet-1', 'server-2'),
  ])
  expect(lines(stated).map((line) => expectedConnector(stated, line))).toEqual([
    'receiveConnector-2',
    'receiveConnector-1',
    undefined,
  ])
})

describe('Answers are kept', () => {
  test('A design that differs elsewhere gives the same answer object, one that differs here a new one', () => {
    const own = structuredClone(design)
    const [before] = answersOf(own, 'inboundRoute-1')
    const elsewhere = { ...own, items: { ...own.items, 'sendConnector-2': toText('10.1.1.2') } }
    expect(answersOf(elsewhere, 'inboundRoute-1')[0]).toBe(before)
    const here = { ...own, items: { ...own.items, 'receiveConnector-1': disabled() } }
    expect(answersOf(here, 'inboundRoute-1')[0]?.outcome).toBe('nobody')
  })
  test('A thousand servers that send to one Edge keep an answer each', () => {
    const many = crowded(1000)
    const first = lines(many).map((line) => answerForLine(many, line))
    expect(new Set(first.map((answer) => answer?.winner?.name))).toEqual(new Set(['From Internal Org']))
    lines(many).forEach((line, index) => expect(answerForLine(many, line)).toBe(first[index]))
  })
})

function crowded(count: number): Design {
  const sources = Array.from({ length: count }, (_, n) =>
    server(`server-${n + 2}`, { internal: [`10.2.${n >> 8}.${n & 255}`] }),
  )
  const references = sources.map(({ id }) => ({ server: id }))
  return designOf([
    server('server-1', { role: 'edge', internal: ['10.1.1.2'] }),
    ...sources,
    receive(
      'receiveConnector-2',
      'server-1',
      { Bindings: [at('inside')], RemoteIPRanges: references },
      { name: 'From Internal Org' },
    ),
    send('sendConnector-1', {
      AddressSpaces: ['*'],
      SmartHosts: [{ server: 'server-1' }],
      SourceTransportServers: references,
    }),
  ])
}

function answersOf(of: Design, subject: string): readonly ReceiveAnswer[] {
  return lines(of).flatMap((line) => (line.subject === subject ? (answerForLine(of, line) ?? []) : []))
}

function change(id: string, fields: object): Design {
  return { ...design, items: { ...design.items, [id]: { ...design.items[id], ...fields } as Item } }
}

function withRanges(ranges: string[]): Item {
  return receive(
    'receiveConnector-2',
    'server-1',
    { Bindings: [at('inside')], RemoteIPRanges: ranges },
    { name: 'From Internal Org' },
  )
}

function toText(host: string): Item {
  return send('sendConnector-1', {
    AddressSpaces: ['*'],
    SmartHosts: [host],
    SourceTransportServers: [{ server: 'server-2' }],
  })
}

function disabled(): Item {
  return receive('receiveConnector-1', 'server-1', {
    Enabled: false,
    Bindings: [at('outside')],
    RemoteIPRanges: [everything],
  })
}

function at(adapter: string) {
  return { server: 'server-1', adapter, port: 25 }
}
