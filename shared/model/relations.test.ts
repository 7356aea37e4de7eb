import { describe, expect, test } from 'vitest'
import { lines, routesByDns, sourcesOf, deliveryTargets } from './relations'
import { settings } from './settings'
import type { Item } from './design'
import type { Parameters } from './parameter-value'
import { designOf, gateway, internet, route, send, server } from './testing/build'

const bothServers = { SourceTransportServers: [{ server: 'server-1' }, { server: 'server-2' }] }
const servers = [server('server-1'), server('server-2')]

function endsOf(items: readonly Item[]): readonly string[] {
  return lines(designOf(items)).map(({ from, to }) => `${from} > ${to}`)
}

describe('Lines follow from connectors', () => {
  test('Two source servers and two smart hosts are four lines', () => {
    const hosts = { SmartHosts: [{ server: 'gateway-1' }, { server: 'gateway-2' }] }
    const ends = endsOf([
      ...servers,
      gateway('gateway-1'),
      gateway('gateway-2'),
      send('sendConnector-1', { AddressSpaces: ['*'], ...hosts, ...bothServers }),
    ])
    expect(ends).toEqual([
      'server-1 > gateway-1',
      'server-1 > gateway-2',
      'server-2 > gateway-1',
      'server-2 > gateway-2',
    ])
  })
  test('A gateway without any name or address is drawn all the same', () => {
    const connector = send('sendConnector-1', {
      AddressSpaces: ['*'],
      SmartHosts: [{ server: 'gateway-1' }],
      ...bothServers,
    })
    const design = designOf([...servers, internet(), gateway('gateway-1'), connector])
    expect(settings(connector, design).SmartHosts.problems).toEqual([{ kind: 'noAddress', node: 'gateway-1' }])
    expect(deliveryTargets(connector, design).map(({ node }) => node.id)).toEqual(['gateway-1'])
  })
  test('A server without a name still is the source of its lines', () => {
    const connector = send('sendConnector-1', { SourceTransportServers: [{ server: 'server-1' }] })
    const design = designOf([server('server-1', { name: '' }), connector])
    expect(sourcesOf(connector, design).map(({ id }) => id)).toEqual(['server-1'])
  })
  test('A host that is listed twice, by reference and by name, is one line to its first entry', () => {
    const connector = send('sendConnector-1', {
      SmartHosts: ['other.com', 'Mail.fabrikam.com', 'mail.fabrikam.com'],
      ...bothServers,
    })
    const design = designOf([...servers, gateway('gateway-1', { hostNames: ['mail.fabrikam.com'] }), connector])
    expect(lines(design).map(({ smartHost }) => smartHost)).toEqual([1, 1])
  })
  test('A connector at home on an Edge has that Edge as its only source', () => {
    const connector = send('sendConnector-1', { AddressSpaces: ['*'], ...bothServers }, { home: 'server-9' })
    expect(endsOf([...servers, server('server-9', { role: 'edge' }), internet(), connector])).toEqual([
      'server-9 > internet-1',
    ])
  })
  test('A server does not send to itself', () => {
    expect(
      endsOf([...servers, send('sendConnector-1', { SmartHosts: [{ server: 'server-1' }], ...bothServers })]),
    ).toEqual(['server-2 > server-1'])
  })
})

describe('Delivery by MX record', () => {
  const partner: Item = {
    kind: 'partner',
    id: 'partner-1',
    name: 'Fabrikam',
    origin: 'designed',
    domains: ['fabrikam.com'],
    hostNames: [],
    addresses: [],
  }
  const by = (parameters: Parameters) =>
    endsOf([
      server('server-1'),
      internet(),
      partner,
      send('sendConnector-1', { SourceTransportServers: [{ server: 'server-1' }], ...parameters }),
    ])
  test('* goes to the Internet', () => expect(by({ AddressSpaces: ['*'] })).toEqual(['server-1 > internet-1']))
  test("A partner's domain goes to the partner, and so does one below it", () => {
    expect(by({ AddressSpaces: ['fabrikam.com'] })).toEqual(['server-1 > partner-1'])
    expect(by({ AddressSpaces: ['*.mail.fabrikam.com'] })).toEqual(['server-1 > partner-1'])
  })
  test('A domain that merely ends alike does not', () =>
    expect(by({ AddressSpaces: ['notfabrikam.com'] })).toEqual(['server-1 > internet-1']))
  test('Smart hosts take its place; without either there is no line', () => {
    expect(by({ AddressSpaces: ['*'], SmartHosts: ['nobody.example.com'] })).toEqual([])
    expect(by({ AddressSpaces: ['*'], DNSRoutingEnabled: false })).toEqual([])
    const connector = send('sendConnector-1', { SmartHosts: [] })
    expect(routesByDns(settings(connector, designOf([connector])))).toBe(true)
  })
})

describe('How safe a line is', () => {
  const security = (parameters: Parameters) => {
    const connector = send('sendConnector-1', {
      AddressSpaces: ['*'],
      SmartHosts: [{ server: 'gateway-1' }],
      SourceTransportServers: [{ server: 'server-1' }],
      ...parameters,
    })
    return lines(designOf([server('server-1'), gateway('gateway-1'), connector]))[0]?.security
  }
  test.each([
    [{}, 'encrypted'],
    [{ IgnoreSTARTTLS: true }, 'clearText'],
    [{ SmartHostAuthMechanism: 'BasicAuth' }, 'clearText'],
    [{ SmartHostAuthMechanism: 'BasicAuth', RequireTLS: true }, 'authenticatedEncrypted'],
    [{ SmartHostAuthMechanism: 'BasicAuthRequireTLS' }, 'authenticatedEncrypted'],
    [{ SmartHostAuthMechanism: 'ExternalAuthoritative' }, 'externallySecured'],
  ] as const)('%j is %s', (parameters, expected) => expect(security(parameters)).toBe(expected))
})

describe('Routes and subscriptions', () => {
  test('A route whose ends are gone has no line', () => {
    expect(endsOf([internet(), server('server-1'), route('inboundRoute-1', 'internet-1', 'server-1')])).toEqual([
      'internet-1 > server-1',
    ])
    expect(endsOf([internet(), route('inboundRoute-1', 'internet-1', 'server-1')])).toEqual([])
  })
  test('A subscribed Edge exchanges mail with the servers of its site, both ways', () => {
    const items = [
      server('server-1', { siteId: 'site-1' }),
      server('server-2', { siteId: 'site-2' }),
      server('server-9', { role: 'edge', subscribedSiteId: 'site-1' }),
    ]
    expect(endsOf(items)).toEqual(['server-9 > server-1', 'server-1 > server-9'])
  })
})
