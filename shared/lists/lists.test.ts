import { expect, test } from 'vitest'
import { changeItem, setParameter } from '../edits/change'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { siteOf } from '../model/sites'
import { largeDesign } from '../testing/large-design'
import { p0 } from '../templates/p0'
import { listIds, listsOf, type ListId } from './lists'

/** Each row as its fields by column, joined as people read them. */
function told(id: ListId, design: Design): readonly Record<string, string>[] {
  const { columns, rows } = listsOf(design)[id]
  return rows.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at]?.join(', ') ?? ''])))
}

function serverNamed(name: string, design: Design) {
  const server = indexes(design).byKind.server.find((one) => one.name === name)
  if (!server) throw new Error(`No server ${name}`)
  return server
}

test('the firewall list of P0 says from where to where on which port, for which connectors', () => {
  const rows = told('firewall', p0())
  expect(rows).toContainEqual({
    direction: 'In',
    from: 'Internet',
    fromAddresses: 'any address',
    to: 'EDGE01',
    toAddresses: '10.1.1.1',
    protocol: 'TCP',
    port: '25',
    why: 'Receive connector “From Internet”',
  })
  expect(rows).toContainEqual({
    direction: 'Between servers',
    from: 'MBXSERVER01',
    fromAddresses: '192.168.5.10',
    to: 'EDGE01',
    toAddresses: '10.1.1.2',
    protocol: 'TCP',
    port: '25',
    why: 'Send connector “To Edge”, Receive connector “From Internal Org”',
  })
  expect(rows).toContainEqual(expect.objectContaining({ direction: 'Out', from: 'EDGE01', to: 'Internet', port: '25' }))
  expect(rows).toContainEqual(
    expect.objectContaining({
      direction: 'Out',
      from: 'EDGE01',
      to: 'DNS servers',
      protocol: 'UDP and TCP',
      port: '53',
    }),
  )
})

test('hops between own servers that nobody draws are in it, once for each port', () => {
  const rows = told('firewall', p0()).filter(({ from }) => from === '2 Mailbox and Hub servers')
  expect(rows.map(({ port }) => port)).toEqual(['465', '475', '2525'])
  expect(rows[0]).toMatchObject({
    fromAddresses: '192.168.5.10, 192.168.5.20',
    toAddresses: '192.168.5.10, 192.168.5.20',
    direction: 'Between servers',
  })
})

test('a Send connector through the Front End opens 717 as well', () => {
  const connector = indexes(p0()).byKind.sendConnector.find(({ name }) => name === 'To Edge')
  const design = setParameter(connector?.id ?? '', 'FrontendProxyEnabled', true)(p0())
  expect(told('firewall', design).map(({ port }) => port)).toContain('717')
})

test('a disabled connector needs nothing', () => {
  const edge = indexes(p0()).byKind.sendConnector.find(({ name }) => name === 'To Internet')
  const design = setParameter(edge?.id ?? '', 'Enabled', false)(p0())
  const out = told('firewall', design).filter(({ direction }) => direction === 'Out')
  expect(out).toEqual([])
  expect(told('dns', design).filter(({ type }) => type === 'PTR' || type === 'TXT (SPF)')).toEqual([])
})

test('a subscribed Edge is reached by secure LDAP from the servers of its site', () => {
  const subscribedSiteId = siteOf(serverNamed('MBXSERVER01', p0()), p0())
  const design = changeItem<'server'>(serverNamed('EDGE01', p0()).id, { subscribedSiteId })(p0())
  const rows = told('firewall', design).filter(({ port }) => port === '50636')
  expect(rows.map(({ from, to }) => `${from} to ${to}`)).toEqual(['MBXSERVER01 to EDGE01', 'MBXSERVER02 to EDGE01'])
})

test('the DNS list tells MX, address, reverse and SPF records for everybody, and the names of smart hosts inside', () => {
  const edge = serverNamed('EDGE01', p0())
  const adapters = edge.adapters.map((one) =>
    one.facing === 'external' ? { ...one, publicAddress: '203.0.113.5' } : one,
  )
  const rows = told('dns', changeItem<'server'>(edge.id, { adapters })(p0()))
  const of = (type: string) => rows.filter((row) => row['type'] === type)
  expect(of('MX')).toContainEqual(expect.objectContaining({ name: 'contoso.com', where: 'Public' }))
  const [exchanger] = of('MX')
  expect(of('A')).toContainEqual(
    expect.objectContaining({ name: exchanger?.['value'], value: '203.0.113.5', where: 'Public' }),
  )
  expect(of('PTR')).toEqual([expect.objectContaining({ name: '203.0.113.5' })])
  expect(of('TXT (SPF)')).toContainEqual(expect.objectContaining({ name: 'contoso.com', value: 'ip4:203.0.113.5' }))
  expect(of('A')).toContainEqual(
    expect.objectContaining({
      name: 'edge01.contoso.com',
      value: '10.1.1.2',
      where: 'Inside, or hosts file',
      why: 'Smart host of “To Edge”, Asked by MBXSERVER01, MBXSERVER02',
    }),
  )
})

test('the certificate list tells who presents which name, and who has to trust it', () => {
  const rows = told('certificates', p0())
  expect(rows).toContainEqual(
    expect.objectContaining({
      name: 'edge01.contoso.com',
      machine: 'EDGE01',
      trustedBy: 'MBXSERVER01, MBXSERVER02',
    }),
  )
  const edge = rows.find(({ name, machine }) => name === 'edge01.contoso.com' && machine === 'EDGE01')
  expect(edge?.['why']).toContain('Send connector “To Edge” checks it')
  expect(edge?.['why']).toContain('Receive connector “From Internal Org” offers TLS')
})

test.each(listIds)('every row of the list %s leads to something that is drawn, and an empty canvas has none', (id) => {
  const design = p0()
  const known = new Set([...Object.keys(design.items), ...lines(design).map((line) => line.id)])
  const leading = listsOf(design)[id].rows.flatMap(({ leadsTo }) => leadsTo)
  expect(leading.length).toBeGreaterThan(0)
  expect(leading.filter((one) => !known.has(one))).toEqual([])
  expect(listsOf(design)[id].rows.every(({ leadsTo }) => leadsTo.length > 0)).toBe(true)
  expect(listsOf(emptyDesign)[id].rows).toEqual([])
})

test('the lists of 2,000 servers are made, and moving things does not make them anew', { timeout: 120_000 }, () => {
  const design = largeDesign(2000)
  const lists = listsOf(design)
  expect(lists.firewall.rows.length).toBeGreaterThan(2000)
  expect(listsOf({ ...design, layout: {} })).toBe(lists)
})
