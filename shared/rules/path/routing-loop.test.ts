import { describe, expect, it } from 'vitest'
import { subscribeEdge } from '../../edits/subscribe'
import { findingsOf } from '../check'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { accepting, drawn, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { routingLoop } from './routing-loop'

const toMailbox = (source: string, host: string) =>
  send('sendConnector-9', {
    parameters: {
      AddressSpaces: ['fabrikam.com'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: host }],
      SourceTransportServers: [{ server: source }],
    },
  })

const loop = { message: 'loop', parameter: 'AddressSpaces' }

testRule(routingLoop, {
  passes: {
    'a finished drawing': drawn(),
    'a domain with mailboxes delivered to another server of the organization': designOf(
      mailbox(),
      mailbox(),
      accepting('fabrikam.com'),
      toMailbox('server-1', 'server-2'),
    ),
    'a server that sends the domain on by a connector of its own': designOf(
      mailbox(),
      mailbox(),
      toMailbox('server-1', 'server-2'),
      send('sendConnector-10', {
        name: 'To Fabrikam',
        parameters: { AddressSpaces: ['fabrikam.com'], SourceTransportServers: [{ server: 'server-2' }] },
      }),
    ),
    'a domain that the organization accepts too': drawn(
      accepting('fabrikam.com', { home: inP0.edge }),
      accepting('fabrikam.com', { id: 'acceptedDomain-10' }),
    ),
    'an external relay domain, which -- does not hold': drawn(
      accepting('fabrikam.com', { home: inP0.edge, domainType: 'ExternalRelay' }),
    ),
  },
  fails: {
    'a domain that only the Edge server accepts': {
      design: drawn(accepting('fabrikam.com', { home: inP0.edge })),
      findings: [{ ...loop, subject: inP0.toInternal }],
    },
    'an external relay domain that the Edge sends to the organization': {
      design: designOf(
        mailbox(),
        edge(),
        subscribeEdge('server-2', 'site-1'),
        accepting('fabrikam.com', { domainType: 'ExternalRelay' }),
        toMailbox('server-2', 'server-1'),
      ),
      findings: [{ ...loop, message: 'relayed', subject: 'sendConnector-9' }],
    },
    'a relay domain delivered to another server of the organization': {
      design: designOf(
        mailbox(),
        mailbox(),
        accepting('fabrikam.com', { domainType: 'ExternalRelay' }),
        toMailbox('server-1', 'server-2'),
      ),
      findings: [{ ...loop, message: 'relayed', subject: 'sendConnector-9' }],
    },
    'everything sent to each other': {
      design: drawn(
        set(inP0.toInternal, 'AddressSpaces', ['*']),
        set(inP0.toInternet, 'AddressSpaces', ['example.org']),
      ),
      findings: [{ ...loop, message: 'others', subject: inP0.toInternal }],
    },
    'a domain that the organization relays, without a connector to its mail system': {
      design: drawn(
        accepting('fabrikam.com', { home: inP0.edge, domainType: 'InternalRelay' }),
        accepting('fabrikam.com', { id: 'acceptedDomain-10', domainType: 'InternalRelay' }),
      ),
      findings: [{ ...loop, message: 'relayed', subject: inP0.toInternal }],
    },
  },
})

it('PATH-009 tells a ring of servers once, with each of them in it', () => {
  const count = 30
  const numbers = Array.from({ length: count }, (_, number) => number + 1)
  const ring = designOf(
    ...numbers.map(() => edge({ adapters: [] })),
    ...numbers.map((number) =>
      send(`sendConnector-${number}`, {
        name: `To the next ${number}`,
        home: `server-${number}`,
        parameters: {
          AddressSpaces: ['*', `domain${number}.example`],
          DNSRoutingEnabled: false,
          SmartHosts: [{ server: `server-${(number % count) + 1}` }],
        },
      }),
    ),
  )
  const found = findingsOf(routingLoop, ring)
  expect(found).toHaveLength(1)
  expect(new Set(found[0]?.about).size).toBe(2 * count - 1)
})

it('PATH-009 leaves out of a loop what only leads into it', () => {
  const leading = designOf(
    edge(),
    edge({ name: 'EDGE02' }),
    edge({ name: 'EDGE03' }),
    ...[2, 3, 2].map((next, index) =>
      send(`sendConnector-${index + 1}`, {
        name: `From ${index + 1}`,
        home: `server-${index + 1}`,
        parameters: { AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [{ server: `server-${next}` }] },
      }),
    ),
  )
  expect(findingsOf(routingLoop, leading).map(({ subject, about }) => [subject, about])).toEqual([
    ['sendConnector-2', ['sendConnector-3', 'server-2', 'server-3']],
  ])
})

describe('PATH-009 among servers of the organization', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const toNext = (number: number, source: number, target: number, address: string) =>
    send(`sendConnector-${number}`, {
      name: `From ${source} to ${target}, ${number}`,
      parameters: {
        AddressSpaces: [address],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: `server-${target}` }],
        SourceTransportServers: [{ server: `server-${source}` }],
      },
    })
  const servers = (count: number) => numbers(count).map(() => mailbox({ adapters: [] }))

  it('follows each of 1,000 connectors', () => {
    const design = designOf(
      ...servers(2),
      ...numbers(1000).map((number) => toNext(number, 1, 2, `domain${number}.example`)),
    )
    expect(findingsOf(routingLoop, design)).toHaveLength(1000)
  })

  it('finds the one among 1,000 connectors that is last', () => {
    const design = designOf(
      ...servers(2),
      ...numbers(999).map((number) => toNext(number, 1, 2, 'contoso.com')),
      toNext(1000, 1, 2, 'fabrikam.com'),
      accepting('contoso.com'),
    )
    expect(findingsOf(routingLoop, design).map(({ subject }) => subject)).toEqual(['sendConnector-1000'])
  })

  it('tells a ring of servers once, with each of them in it', () => {
    const design = designOf(
      ...servers(40),
      ...numbers(40).map((number) => toNext(number, number, (number % 40) + 1, '*')),
    )
    const found = findingsOf(routingLoop, design)
    expect(found).toHaveLength(1)
    expect(new Set(found[0]?.about).size).toBe(79)
  })

  it('tells nothing of a way that ends at a server with the mailboxes', () => {
    const design = designOf(...servers(3), accepting('contoso.com'), toNext(1, 1, 2, 'contoso.com'))
    expect(findingsOf(routingLoop, design)).toEqual([])
  })
})
