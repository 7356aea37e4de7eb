import { expect, test } from 'vitest'
import type { Design, Item } from './design'
import { withItems } from '../edits/edit'
import { indexes } from './indexes'
import { acceptedDomain, designOf, gateway, internet, receive, route, send, server } from './testing/build'

const design = designOf([
  server('server-1', { name: 'MBX01', internal: ['10.1.1.1'] }),
  server('server-2', { name: 'EDGE01', role: 'edge' }),
  gateway('gateway-1', { hostNames: ['Mail.Fabrikam.com'], addresses: ['10.9.9.9'] }),
  internet(),
  receive('receiveConnector-1', 'server-1', {}),
  receive('receiveConnector-2', 'server-1', {}),
  send('sendConnector-1', {}),
  send('sendConnector-2', {}, { home: 'server-2' }),
  acceptedDomain('acceptedDomain-1', 'contoso.com'),
  route('inboundRoute-1', 'internet-1', 'server-2'),
])

test('Items are found by kind, server, home and end', () => {
  const found = indexes(design)
  expect(found.nodes.map(({ id }) => id)).toEqual(['server-1', 'server-2', 'gateway-1', 'internet-1'])
  expect(found.receiveConnectorsOf.get('server-1')).toHaveLength(2)
  expect(found.sendConnectorsAt.get('organization')?.map(({ id }) => id)).toEqual(['sendConnector-1'])
  expect(found.sendConnectorsAt.get('server-2')?.map(({ id }) => id)).toEqual(['sendConnector-2'])
  expect(found.acceptedDomainsAt.get('organization')).toHaveLength(1)
  expect(found.routesFrom.get('internet-1')).toHaveLength(1)
  expect(found.routesTo.get('server-2')).toHaveLength(1)
})
test('Servers are found by name and FQDN, nodes by whatever a smart host may say, in any case', () => {
  const { serverByName, nodeByHost } = indexes(design)
  expect(serverByName.get('mbx01')).toBe(serverByName.get('server-1.contoso.com'))
  expect(['mail.fabrikam.com', '10.9.9.9', '10.1.1.1', 'edge01'].map((host) => nodeByHost.get(host)?.id)).toEqual([
    'gateway-1',
    'gateway-1',
    'server-1',
    'server-2',
  ])
})
test('The indexes of one version of the items are built once', () => {
  const another: Design = { ...design, title: 'Another' }
  expect(indexes(another)).toBe(indexes(design))
})

test('What an edit does not touch keeps its look-ups, the same objects', () => {
  const changed = { ...(design.items['sendConnector-1'] as Item), name: 'To elsewhere' } as Item
  const before = indexes(design)
  const after = indexes({ items: { ...design.items, 'sendConnector-1': changed } })
  expect(after.sendConnectorsAt.get('organization')).toEqual([changed])
  expect(after.sendConnectorsAt.get('server-2')).toBe(before.sendConnectorsAt.get('server-2'))
  expect(after.receiveConnectorsOf).toBe(before.receiveConnectorsOf)
  expect(after.nodeByHost).toBe(before.nodeByHost)
})

test('The items of an edited copy are listed in the order of its keys', () => {
  const { 'server-1': first, 'receiveConnector-1': second } = design.items
  expect(indexes(design).items).toEqual(Object.values(design.items))
  const changes = {
    'server-9': { ...first, id: 'server-9' } as Item,
    'server-1': undefined,
    'receiveConnector-1': { ...second, name: 'Other' } as Item,
  }
  const items = withItems(design.items, changes as Record<string, Item | undefined>)
  expect(indexes({ ...design, items }).items).toEqual(Object.values(items))
})
