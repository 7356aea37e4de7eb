import { describe, expect, test } from 'vitest'
import { newestVersion } from '../exchange/versions'
import type { Design, Item } from './design'
import type { Parameters } from './parameter-value'
import { placementOf, settingNamed, settings } from './settings'
import { designOf, gateway, receive, send, server } from './testing/build'

function readReceive(parameters: Parameters, items: readonly Item[] = [], fields = {}) {
  const connector = receive('receiveConnector-1', 'server-1', parameters, fields)
  return settings(connector, designOf([server('server-1', { internal: ['10.1.1.2'] }), ...items, connector]))
}

function readSend(parameters: Parameters, items: readonly Item[] = [], fields = {}) {
  const connector = send('sendConnector-1', parameters, fields)
  return settings(connector, designOf([server('server-1', { internal: ['10.1.1.2'] }), ...items, connector]))
}

function change(design: Design, item: Item): Design {
  return { ...design, items: { ...design.items, [item.id]: item } }
}

describe('Where a value comes from', () => {
  test('A stated value wins, even when it equals the default', () => {
    expect(readReceive({ Enabled: true }).Enabled).toEqual({ value: true, from: 'stated', entered: true, problems: [] })
  })
  test('A usage type supplies its values', () => {
    const read = readReceive({}, [], { usage: 'Internal' })
    expect(read.PermissionGroups).toMatchObject({ value: ['ExchangeServers', 'ExchangeLegacyServers'], from: 'usage' })
    expect(read.Bindings.value?.[0]?.binding.port).toBe(25)
    expect(read.Bindings.from).toBe('usage')
  })
  test('On an Edge, Internal usage leaves out the legacy servers', () => {
    const connector = receive('receiveConnector-1', 'server-1', {}, { usage: 'Internal' })
    const design = designOf([server('server-1', { role: 'edge' }), connector])
    expect(settings(connector, design).PermissionGroups.value).toEqual(['ExchangeServers'])
  })
  test('Otherwise Exchange has its default, and nothing was entered', () => {
    expect(readReceive({}).Enabled).toEqual({ value: true, from: 'default', entered: undefined, problems: [] })
  })
  test('The default follows the version of the server', () => {
    const connector = send('sendConnector-1', { SourceTransportServers: [{ server: 'server-1' }] })
    const of = (version: '2010' | 'SE') =>
      settings(
        connector,
        designOf([server('server-1', { version, role: version === '2010' ? 'hub' : 'mailbox' }), connector]),
      )
    expect(of('2010').MaxMessageSize.value).toBe(10 * 1024 * 1024)
    expect(of('SE').MaxMessageSize.value).toBe(35 * 1024 * 1024)
  })
  test('A source server that is stated by its name decides the defaults too', () => {
    const connector = send('sendConnector-1', { SourceTransportServers: ['hub01.contoso.com'] })
    const design = designOf([
      server('server-1', { version: '2010', role: 'hub', fqdn: 'HUB01.contoso.com' }),
      connector,
    ])
    expect(placementOf(connector, design)).toMatchObject({ version: '2010', role: 'hub' })
  })
  test('A connector without any server counts as on a Mailbox server of the newest version', () => {
    const connector = send('sendConnector-1', {})
    expect(placementOf(connector, designOf([connector]))).toEqual({
      version: newestVersion,
      role: 'mailbox',
      server: undefined,
    })
  })
  test('A name that the catalogue does not know has no setting', () => {
    const connector = send('sendConnector-1', {})
    expect(settingNamed(connector, 'NoSuchParameter', designOf([connector]))).toBeUndefined()
    expect(settingNamed(connector, 'Port', designOf([connector]))).toMatchObject({ value: 25, from: 'default' })
  })
})

describe('References', () => {
  test('A binding to an adapter without address becomes right when the address is entered', () => {
    const bare = server('server-1', { role: 'edge', external: [] })
    const connector = receive('receiveConnector-1', 'server-1', {
      Bindings: [{ server: 'server-1', adapter: 'outside', port: 25 }],
    })
    const design = designOf([bare, connector])
    expect(settings(connector, design).Bindings).toMatchObject({
      value: [],
      problems: [{ kind: 'noAddress', node: 'server-1' }],
    })
    const later = change(design, server('server-1', { role: 'edge', external: ['131.107.1.1'] }))
    expect(settings(connector, later).Bindings).toMatchObject({
      value: [{ binding: { port: 25, wildcard: false } }],
      problems: [],
    })
    expect(settings(connector, design).Bindings.value).toEqual([])
  })
  test('A remote range to a server takes the address of its internal adapter', () => {
    const sender = server('server-2', { internal: ['192.168.5.10'], external: ['131.107.1.9'] })
    const { RemoteIPRanges } = readReceive({ RemoteIPRanges: [{ server: 'server-2' }] }, [sender])
    expect(RemoteIPRanges.value?.map(({ range, node }) => [range.entered, node?.id])).toEqual([
      ['192.168.5.10', 'server-2'],
    ])
  })
  test('A reference to an item that is gone is a problem beside the rest', () => {
    const { RemoteIPRanges } = readReceive({ RemoteIPRanges: [{ server: 'server-9' }, { text: '10.0.0.1' }] })
    expect(RemoteIPRanges.value).toHaveLength(1)
    expect(RemoteIPRanges.problems).toEqual([{ kind: 'missingItem', entered: 'server-9' }])
  })
  test('A smart host by name means the node of that name, in whatever case', () => {
    const { SmartHosts } = readSend({ SmartHosts: ['MAIL.fabrikam.com', '[10.9.9.9]'] }, [
      gateway('gateway-1', { hostNames: ['mail.fabrikam.com'] }),
      gateway('gateway-2', { addresses: ['10.9.9.9'] }),
    ])
    expect(SmartHosts.value?.map(({ host, node }) => [host, node?.id])).toEqual([
      ['MAIL.fabrikam.com', 'gateway-1'],
      ['[10.9.9.9]', 'gateway-2'],
    ])
  })
  test('A renamed gateway is no longer meant by its old name', () => {
    const connector = send('sendConnector-1', { SmartHosts: ['mail.fabrikam.com'] })
    const design = designOf([gateway('gateway-1', { hostNames: ['mail.fabrikam.com'] }), connector])
    expect(settings(connector, design).SmartHosts.value?.[0]?.node?.id).toBe('gateway-1')
    const renamed = change(design, gateway('gateway-1', { hostNames: ['smtp.fabrikam.com'] }))
    expect(settings(connector, renamed).SmartHosts.value?.[0]?.node).toBeUndefined()
  })
})

describe('The cache', () => {
  test('gives the same settings as long as nothing that was looked at changes', () => {
    const connector = receive('receiveConnector-1', 'server-1', { RemoteIPRanges: [{ server: 'server-2' }] })
    const design = designOf([
      server('server-1'),
      server('server-2', { internal: ['10.0.0.1'] }),
      server('server-3'),
      connector,
    ])
    const before = settings(connector, design)
    expect(before.RemoteIPRanges.value).toHaveLength(1)
    expect(settings(connector, change(design, server('server-3', { name: 'OTHER' })))).toBe(before)
    expect(settings(connector, change(design, server('server-2', { internal: ['10.0.0.2'] })))).not.toBe(before)
  })
})
