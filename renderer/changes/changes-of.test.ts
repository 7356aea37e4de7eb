import { describe, expect, test } from 'vitest'
import { addServer } from '../../shared/edits/add'
import { changeItem, setParameter, setTransportConfig } from '../../shared/edits/change'
import { duplicateItems, newItems } from '../../shared/edits/duplicate'
import { sequence } from '../../shared/edits/edit'
import { markAsExisting, markTransportConfigAsExisting } from '../../shared/edits/existing'
import { addAcceptedDomain, addSite } from '../../shared/edits/organization'
import { removeItems } from '../../shared/edits/remove'
import { subscribeEdge } from '../../shared/edits/subscribe'
import { emptyDesign, find } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { receive } from '../../shared/rules/testing/designs'
import { p0 } from '../../shared/templates/p0'
import { changesOf } from './changes-of'

const existing = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
const connector = 'receiveConnector-1'
const receiveExists = sequence(
  receive('receiveConnector-9', 'server-1', { parameters: { MaxMessageSize: '20MB', Comment: 'For the scanners' } }),
  markAsExisting('receiveConnector-9'),
)

test('a server with what setup wrote changes nothing', () => {
  expect(changesOf(existing)).toEqual([])
})

test('a changed connector says from what to what', () => {
  const design = sequence(
    changeItem<'receiveConnector'>(connector, { name: 'From Internet' }),
    setParameter(connector, 'MaxMessageSize', '20MB'),
  )(existing)
  const [change] = changesOf(design)
  expect(change).toMatchObject({ id: connector, name: 'From Internet', where: 'EDGE01', state: 'changed' })
  expect(change?.details.map(({ field }) => field)).toEqual(['Name', 'MaxMessageSize'])
  expect(change?.details[1]?.text).toMatch(/→ 20MB$/)
})

test('settings of the organization and of servers are listed, and subscriptions', () => {
  const design = sequence(
    addSite('HQ'),
    subscribeEdge('server-1', 'site-1'),
    setParameter('server-1', 'ExternalIPAddress', '203.0.113.7'),
    setTransportConfig('MaxSendSize', '50MB'),
  )(existing)
  expect(changesOf(design)).toMatchObject([
    { id: 'organization', state: 'changed', details: [{ field: 'MaxSendSize', text: 'not stated → 50MB' }] },
    {
      name: 'EDGE01',
      details: [
        { field: 'Edge subscription', text: 'not subscribed → HQ' },
        { field: 'ExternalIPAddress', text: 'not stated → 203.0.113.7' },
      ],
    },
  ])
})

test('settings of the organization that exist already are no change', () => {
  const design = sequence(setTransportConfig('MaxSendSize', '50MB'), markTransportConfigAsExisting())(existing)
  expect(changesOf(design)).toEqual([])
  expect(changesOf(setTransportConfig('MaxSendSize', '60MB')(design))[0]?.details).toEqual([
    { field: 'MaxSendSize', text: '50MB → 60MB' },
  ])
})

test('what is no longer stated says the default that the script sets', () => {
  const design = sequence(
    setTransportConfig('MaxSendSize', '30MB'),
    setTransportConfig('InternalSMTPServers', ['10.1.1.1']),
    markTransportConfigAsExisting(),
    setTransportConfig('MaxSendSize', undefined),
    setTransportConfig('InternalSMTPServers', undefined),
    setParameter(connector, 'PermissionGroups', undefined),
    setParameter('receiveConnector-9', 'MaxMessageSize', undefined),
    setParameter('receiveConnector-9', 'Comment', undefined),
  )(receiveExists(existing))
  expect(changesOf(design).flatMap(({ details }) => details.map(({ field, text }) => `${field}: ${text}`))).toEqual([
    'MaxSendSize: 30MB → 10MB (default)',
    'InternalSMTPServers: 10.1.1.1 → none (default)',
    'PermissionGroups: AnonymousUsers, ExchangeServers, Partners → not stated',
    'Comment: For the scanners → empty (default)',
    'MaxMessageSize: 20MB → 36MB (default)',
  ])
})

test('another name or address of a server is no change: it says what exists', () => {
  expect(changesOf(changeItem<'server'>('server-1', { name: 'EDGE9', fqdn: 'edge9.adatum.com' })(existing))).toEqual([])
})

test('what is new and what goes is listed too', () => {
  const design = sequence(addAcceptedDomain('contoso.com', 'server-1'), removeItems([connector]))(existing)
  expect(changesOf(design).map(({ name, state }) => [name, state])).toEqual([
    ['contoso.com', 'added'],
    [existing.items[connector]?.name, 'removed'],
  ])
})

describe('what the script does to an object that exists, the tab says', () => {
  const built = asBuilt(p0())
  const id = (name: string) => named(built, name).id

  test('a changed look-up of recipients is a change of the accepted domain', () => {
    const domain = indexes(built).byKind.acceptedDomain[0]!
    const design = setParameter(domain.id, 'AddressBookEnabled', false)(built)
    expect(changesOf(design)).toMatchObject([
      { id: domain.id, state: 'changed', details: [{ field: 'AddressBookEnabled', text: 'not stated → Off' }] },
    ])
  })

  test('a connector that refers to a server with another address now is listed once', () => {
    const server = find(built, 'server', id('MBXSERVER01'))!
    const design = changeItem<'server'>(server.id, {
      adapters: server.adapters.map((one) => ({ ...one, addresses: ['192.168.5.99'] })),
    })(built)
    expect(changesOf(design)).toMatchObject([
      {
        id: id('From Internal Org'),
        details: [{ field: 'RemoteIPRanges', text: '192.168.5.10, 192.168.5.20 → 192.168.5.99, 192.168.5.20' }],
      },
    ])
  })

  test('a copy that takes the name of its removed original is nothing new', () => {
    const copied = duplicateItems([id('To Internet')])(built)
    const [copy = ''] = newItems(built, copied)
    const fields = { name: 'To Internet', usage: undefined }
    expect(changesOf(sequence(removeItems([id('To Internet')]), changeItem(copy, fields))(copied))).toEqual([])
  })

  test('two connectors that change names get each other’s settings, not each other’s names', () => {
    const design = sequence(
      changeItem(id('To Internet'), { name: 'To Internal Org' }),
      changeItem(id('To Internal Org'), { name: 'To Internet' }),
    )(built)
    const changes = changesOf(design)
    expect(changes.map(({ name, state }) => [name, state])).toEqual([
      ['To Internal Org', 'changed'],
      ['To Internet', 'changed'],
    ])
    const fields = changes.flatMap(({ details }) => details.map(({ field }) => field))
    expect(fields).toContain('AddressSpaces')
    expect(fields).not.toContain('Name')
  })

  test('one that goes and one that takes its name are told apart, though the one has the id of the other', () => {
    const design = sequence(
      removeItems([id('To Internet')]),
      changeItem(id('To Internal Org'), { name: 'To Internet' }),
    )(built)
    expect(changesOf(design).map(({ name, state }) => [name, state])).toEqual([
      ['To Internet', 'changed'],
      ['To Internal Org', 'removed'],
    ])
  })
})
