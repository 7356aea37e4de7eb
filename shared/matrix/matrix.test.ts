import { expect, test } from 'vitest'
import { addServer } from '../edits/add'
import { setParameter } from '../edits/change'
import { sequence, setItems, type Edit } from '../edits/edit'
import type { ReceiveConnector } from '../model/connectors'
import { emptyDesign, find, type Design } from '../model/design'
import type { Parameters } from '../model/parameter-value'
import { alikeConnectors, alikeTo, type AlikeConnectors, type Placed } from './alike'
import { makeEqual } from './make-equal'
import { matrixOf } from './matrix'

const nowhere = { x: 0, y: 0 }

function mailbox(number: number, version: '2019' | '2010' = '2019'): Edit {
  const adapters = [
    { id: 'adapter-1', name: 'LAN', addresses: [`10.0.0.${number}`], facing: 'internal' as const },
    { id: 'adapter-2', name: 'WAN', addresses: [`10.9.0.${number}`], facing: 'external' as const },
  ]
  const role = version === '2010' ? ('hub' as const) : ('mailbox' as const)
  return addServer({ role, version, name: `MBX${number}`, fqdn: `mbx${number}.contoso.com`, adapters }, nowhere)
}

function relay(number: number, parameters: Parameters, grants: ReceiveConnector['grants'] = []): Edit {
  const connector: ReceiveConnector = {
    kind: 'receiveConnector',
    id: `receiveConnector-${100 + number}`,
    origin: 'designed',
    name: 'Relay',
    server: `server-${number}`,
    usage: 'Custom',
    parameters,
    grants,
  }
  return (design) => setItems(design, { [connector.id]: connector })
}

const alike = (over: Parameters = {}): Parameters => ({
  TransportRole: 'FrontendTransport',
  Bindings: ['0.0.0.0:25'],
  RemoteIPRanges: ['10.5.5.0/24'],
  AuthMechanism: ['Tls'],
  PermissionGroups: ['AnonymousUsers'],
  ...over,
})

const three = (...second: readonly Edit[]): Design =>
  sequence(
    ...[1, 2, 3].map((number) => mailbox(number)),
    relay(1, alike()),
    relay(2, alike()),
    relay(3, alike()),
    ...second,
  )(emptyDesign)

function groupOf(design: Design, number = 1): AlikeConnectors {
  const group = alikeTo(`receiveConnector-${100 + number}`, design)
  if (!group) throw new Error('It stands alone')
  return group
}

const onServer = (group: AlikeConnectors, number: number) =>
  group.placed.find(({ server }) => server.id === `server-${number}`) as Placed

const differences = (design: Design, number = 1) => {
  const group = groupOf(design)
  const { rows } = matrixOf(group, onServer(group, number), design)
  return Object.fromEntries(rows.map(({ server, differing }) => [server.name, [...differing].toSorted()]))
}

test('setup’s connectors and those of one name are the same one on several servers', () => {
  const names = alikeConnectors(three()).map(({ name, placed }) => `${name} ${placed.length}`)
  expect(names).toContain('Relay 3')
  expect(names).toContain('Default Frontend 3')
  expect(alikeConnectors(sequence(mailbox(1), relay(1, alike()))(emptyDesign))).toEqual([])
})

test('as setup leaves them, no default connector differs from that of another server', () => {
  const design = three()
  for (const group of alikeConnectors(design)) {
    const { differing } = matrixOf(group, group.placed[0], design)
    expect(differing).toEqual([])
  }
})

test('values count, not how they were written; what is not stated counts as its default', () => {
  const design = three(
    setParameter('receiveConnector-102', 'RemoteIPRanges', ['10.5.5.0-10.5.5.255']),
    setParameter('receiveConnector-103', 'Enabled', true),
  )
  expect(differences(design)).toEqual({ MBX1: [], MBX2: [], MBX3: [] })
})

test('each server’s own address and name mean the same on each', () => {
  const own = (number: number) =>
    sequence(
      setParameter(`receiveConnector-${100 + number}`, 'Bindings', [`10.9.0.${number}:25`]),
      setParameter(`receiveConnector-${100 + number}`, 'Fqdn', `mbx${number}.contoso.com`),
    )
  expect(differences(three(own(1), own(2), own(3)))).toEqual({ MBX1: [], MBX2: [], MBX3: [] })
  expect(differences(three(own(1), own(2)))).toEqual({ MBX1: [], MBX2: [], MBX3: ['Bindings'] })
})

test('made equal, none differs any more, and the one that they are made equal to stays as it is', () => {
  const rights = [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }]
  const design = three(
    relay(
      2,
      alike({
        RequireTLS: true,
        MaxMessageSize: '50MB',
        Bindings: [{ server: 'server-2', adapter: 'adapter-2', port: 25 }],
      }),
      rights,
    ),
    setParameter('receiveConnector-103', 'AuthMechanism', ['Tls', 'BasicAuth']),
    setParameter('receiveConnector-103', 'ProtocolLoggingLevel', 'Verbose'),
  )
  const group = groupOf(design)
  const reference = onServer(group, 2)
  const others = group.placed.filter((one) => one !== reference)
  const equal = makeEqual(reference, others)(design)
  expect(differences(equal, 2)).toEqual({ MBX1: [], MBX2: [], MBX3: [] })
  expect(equal.items['receiveConnector-102']).toBe(design.items['receiveConnector-102'])
  expect(find(equal, 'receiveConnector', 'receiveConnector-101')).toMatchObject({
    name: 'Relay',
    server: 'server-1',
    grants: rights,
    parameters: { RequireTLS: true, Bindings: [{ server: 'server-1', adapter: 'adapter-2', port: 25 }] },
  })
  expect(find(equal, 'receiveConnector', 'receiveConnector-103')?.parameters).not.toHaveProperty('ProtocolLoggingLevel')
})

test('what the version of a server lacks is not stated there', () => {
  const design = sequence(
    mailbox(1),
    mailbox(2, '2010'),
    relay(1, alike({ TlsCertificateName: '<I>CN=Authority<S>CN=mail.contoso.com' })),
    relay(2, { Bindings: ['0.0.0.0:25'], RemoteIPRanges: ['10.5.5.1'] }),
  )(emptyDesign)
  const group = groupOf(design)
  const equal = makeEqual(onServer(group, 1), [onServer(group, 2)])(design)
  const { parameters } = find(equal, 'receiveConnector', 'receiveConnector-102') ?? {}
  expect(parameters).not.toHaveProperty('TlsCertificateName')
  expect(parameters).not.toHaveProperty('TransportRole')
  expect(parameters).toMatchObject({ RemoteIPRanges: ['10.5.5.0/24'] })
})
