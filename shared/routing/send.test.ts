import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Item } from '../model/design'
import { acceptedDomain, designOf, send, server } from '../model/testing/build'
import { selectSendConnector, type SendAnswer } from './send'
import { lostSentence, selectionSentence } from './send-words'

const megabyte = 1024 * 1024
const from1 = { SourceTransportServers: [{ server: 'server-1' }] }

function steps(answer: SendAnswer): Record<string, string> {
  return Object.fromEntries(answer.candidates.map(({ connector, step }) => [connector.id, step]))
}

function select(design: Design, domain: string, size?: number, from = 'server-1'): SendAnswer {
  return selectSendConnector(design, { from, domain, ...(size !== undefined && { size }) })
}

describe('The most specific address space decides', () => {
  const design = designOf([
    server('server-1'),
    send('exact', { AddressSpaces: ['marketing.contoso.com;50'], ...from1 }),
    send('below', { AddressSpaces: ['*.contoso.com'], ...from1 }),
    send('all', { AddressSpaces: ['*'], ...from1 }),
  ])
  test('The exact domain goes before *.contoso.com and *, whatever its cost', () => {
    expect(steps(select(design, 'Marketing.Contoso.com'))).toEqual({
      exact: 'wins',
      below: 'specificity',
      all: 'specificity',
    })
  })
  test('*.contoso.com takes contoso.com itself', () => expect(select(design, 'contoso.com').winner?.id).toBe('below'))
  test('* takes the rest', () => expect(select(design, 'fabrikam.com').winner?.id).toBe('all'))
})

describe('Size goes before specificity', () => {
  const design = designOf([
    server('server-1'),
    send('small', { AddressSpaces: ['fabrikam.com'], MaxMessageSize: '10MB', ...from1 }),
    send('large', { AddressSpaces: ['*'], MaxMessageSize: '50MB', ...from1 }),
  ])
  test('A message that is too large falls back to the broader connector', () => {
    const answer = select(design, 'fabrikam.com', 20 * megabyte)
    expect(answer.winner?.id).toBe('large')
    expect(steps(answer)).toEqual({ small: 'size', large: 'wins' })
    expect(lostSentence(answer, answer.candidates[0]!)).toBe('“small” takes messages up to 10MB only.')
  })
  test('Too large for all of them is an NDR', () => {
    const answer = select(design, 'fabrikam.com', 60 * megabyte)
    expect(answer.outcome).toBe('tooLarge')
    expect(selectionSentence(design, answer)).toContain('NDR')
  })
})

describe('Scope, cost, proximity and name', () => {
  const sites = {
    sites: [site('hub'), site('branch'), site('far')],
    siteLinks: [link('hub', 'branch', 10), link('branch', 'far', 10), link('hub', 'far', 100)],
  }
  const servers = [
    server('server-1', { siteId: 'hub' }),
    server('server-2', { siteId: 'branch' }),
    server('server-3', { siteId: 'far' }),
    server('server-4', { siteId: 'hub' }),
  ]

  test('A scoped connector is seen in the site of its source servers only', () => {
    const scoped = send('scoped', { AddressSpaces: ['*'], IsScopedConnector: true, ...sourceAt(2) })
    const design = designOf([...servers, scoped], sites)
    expect(steps(select(design, 'fabrikam.com'))).toEqual({ scoped: 'scope' })
    expect(select(design, 'fabrikam.com').outcome).toBe('unreachable')
    expect(select(design, 'fabrikam.com', undefined, 'server-2').winner?.id).toBe('scoped')
  })
  test('The cost is the cheapest way over site links plus that of the address space', () => {
    const design = designOf(
      [
        ...servers,
        send('near', { AddressSpaces: ['*;15'], ...sourceAt(2) }),
        send('far', { AddressSpaces: ['*;1'], ...sourceAt(3) }),
      ],
      sites,
    )
    const answer = select(design, 'fabrikam.com')
    expect(answer.winner?.id).toBe('far')
    expect(answer.candidates.map(({ siteCost, cost }) => [siteCost, cost])).toEqual([
      [10, 25],
      [20, 21],
    ])
    expect(lostSentence(answer, answer.candidates[0]!)).toBe(
      '“near” costs more: 25 (site links 10, address space 15) against 21 (site links 20, address space 1).',
    )
  })
  test('At equal cost this server goes before another of its site', () => {
    const design = designOf(
      [
        ...servers,
        send('a other', { AddressSpaces: ['*'], ...sourceAt(4) }),
        send('b own', { AddressSpaces: ['*'], ...sourceAt(1) }),
      ],
      sites,
    )
    expect(steps(select(design, 'fabrikam.com'))).toEqual({ 'a other': 'proximity', 'b own': 'wins' })
  })
  test('With all else equal the lowest name is chosen', () => {
    const design = designOf(
      [
        ...servers,
        send('two', { AddressSpaces: ['*'], ...from1 }, { name: 'beta' }),
        send('one', { AddressSpaces: ['*'], ...from1 }, { name: 'Alpha' }),
      ],
      sites,
    )
    const answer = select(design, 'fabrikam.com')
    expect(answer.winner?.name).toBe('Alpha')
    expect(selectionSentence(design, answer)).toBe(
      '“Alpha” takes fabrikam.com with its address space SMTP:*;1: its name comes before “beta”.',
    )
  })
  test('A disabled connector is not looked at', () => {
    const design = designOf([...servers, send('off', { Enabled: false, AddressSpaces: ['*'], ...from1 })], sites)
    expect(steps(select(design, 'fabrikam.com'))).toEqual({ off: 'enabled' })
  })
})

describe('Accepted domains', () => {
  const all = send('all', { AddressSpaces: ['*'], ...from1 })
  test('Recipients of an authoritative domain are looked for inside', () => {
    const answer = select(
      designOf([server('server-1'), all, acceptedDomain('acceptedDomain-1', 'contoso.com')]),
      'contoso.com',
    )
    expect(answer).toMatchObject({ outcome: 'inside', acceptedDomain: { name: 'contoso.com' } })
    expect(answer.winner).toBeUndefined()
  })
  test('An internal relay domain goes on to the connectors, and is named', () => {
    const relay = acceptedDomain('acceptedDomain-1', '*.contoso.com', { domainType: 'InternalRelay' })
    const answer = select(designOf([server('server-1'), all, relay]), 'mail.contoso.com')
    expect(answer).toMatchObject({ outcome: 'selected', acceptedDomain: { name: '*.contoso.com' } })
  })
})

describe('An Edge server', () => {
  const items: Item[] = [
    server('server-1'),
    server('server-9', { role: 'edge' }),
    send('to edge', { AddressSpaces: ['*'], ...from1 }),
    send('inbound', { AddressSpaces: ['--'] }, { home: 'server-9' }),
    send('outbound', { AddressSpaces: ['*'] }, { home: 'server-9' }),
    acceptedDomain('acceptedDomain-1', 'contoso.com', { home: 'server-9' }),
    acceptedDomain('acceptedDomain-2', 'relay.com', { home: 'server-9', domainType: 'InternalRelay' }),
    acceptedDomain('acceptedDomain-3', 'external.com', { home: 'server-9', domainType: 'ExternalRelay' }),
  ]
  const edge = (domain: string) => select(designOf(items), domain, undefined, 'server-9')
  test('knows its own connectors only', () =>
    expect(steps(edge('fabrikam.com'))).toEqual({ inbound: 'addressSpace', outbound: 'wins' }))
  test('sends its accepted domains inside with --', () => {
    expect(edge('contoso.com').winner?.id).toBe('inbound')
    expect(edge('relay.com').winner?.id).toBe('inbound')
  })
  test('sends an external relay domain with *', () => expect(edge('external.com').winner?.id).toBe('outbound'))
  test('does not take an address of the organization for --', () => {
    const design = designOf([...items.slice(0, 5), acceptedDomain('acceptedDomain-1', 'contoso.com')])
    expect(select(design, 'contoso.com', undefined, 'server-9').winner?.id).toBe('outbound')
  })
})

test('A Client Access server of 2013 routes nothing', () => {
  const design = designOf([
    server('server-1', { version: '2013', roles2013: 'clientAccess' }),
    send('all', { AddressSpaces: ['*'], ...from1 }),
  ])
  expect(select(design, 'fabrikam.com').outcome).toBe('noTransport')
})

/** The steps once more, one filter after the other. */
function reference(drawn: readonly Drawn[], size: number): string | undefined {
  const rank: Record<string, number> = { 'a.contoso.com': 3, '*.a.contoso.com': 2, '*.contoso.com': 1, '*': 0 }
  const fitting = drawn.filter((one) => one.enabled && size <= one.limit && one.space in rank)
  const order = fitting.toSorted(
    (a, b) =>
      (rank[b.space] ?? 0) - (rank[a.space] ?? 0) ||
      a.cost - b.cost ||
      Number(a.local) * -1 - Number(b.local) * -1 ||
      (a.name < b.name ? -1 : 1),
  )
  return order[0]?.name
}

interface Drawn {
  name: string
  enabled: boolean
  limit: number
  space: string
  cost: number
  local: boolean
}

test('For any connectors, the selection is that of the documented steps applied one after the other', () => {
  const connector = fc.record({
    enabled: fc.boolean(),
    limit: fc.constantFrom(1000, 2000),
    space: fc.constantFrom('a.contoso.com', '*.a.contoso.com', '*.contoso.com', '*', 'b.contoso.com', '--'),
    cost: fc.integer({ min: 1, max: 3 }),
    local: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(connector, { maxLength: 7 }), fc.constantFrom(500, 1500, 2500), (list, size) => {
      const drawn = list.map((one, index) => ({ ...one, name: `name ${(index * 5) % 7}` }))
      const items = drawn.map((one, index) =>
        send(
          `sendConnector-${index}`,
          {
            Enabled: one.enabled,
            MaxMessageSize: one.limit,
            AddressSpaces: [`${one.space};${one.cost}`],
            ...sourceAt(one.local ? 1 : 4),
          },
          { name: one.name },
        ),
      )
      const answer = select(designOf([server('server-1'), server('server-4'), ...items]), 'a.contoso.com', size)
      expect(answer.winner?.name).toBe(reference(drawn, size))
      expect(answer.candidates).toHaveLength(drawn.length)
    }),
    { numRuns: 1000 },
  )
})

function sourceAt(n: number) {
  return { SourceTransportServers: [{ server: `server-${n}` }] }
}

function site(id: string) {
  return { id, name: id }
}

function link(from: string, to: string, cost: number) {
  return { from, to, cost }
}
