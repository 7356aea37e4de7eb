import { describe, expect, test } from 'vitest'
import type { Item, NodeItem } from './design'
import { addressesTowards, adapterTowards, facingTowards, hostNameOf } from './node-address'
import { designOf, gateway, internet, server } from './testing/build'

const edge = server('server-1', { role: 'edge', external: ['131.107.1.1'], internal: ['10.1.1.2'] })
const mailbox = server('server-2', { internal: ['192.168.5.10'] })
const zone: Item = { kind: 'zone', id: 'zone-1', name: 'Perimeter', origin: 'designed', type: 'perimeter' }
const outsideGateway = gateway('gateway-1', { zoneId: 'zone-1', addresses: ['203.0.113.5'] })
const insideGateway = gateway('gateway-2', { addresses: ['10.5.5.5'] })
const design = designOf([edge, mailbox, internet(), zone, outsideGateway, insideGateway])

describe('Which adapter faces another node', () => {
  test.each<[string, NodeItem, string]>([
    ['the Internet', internet(), '131.107.1.1'],
    ['a Mailbox server', mailbox, '10.1.1.2'],
    ['a gateway in the perimeter network', outsideGateway, '131.107.1.1'],
    ['a gateway inside', insideGateway, '10.1.1.2'],
  ])('An Edge is seen by %s at %s', (_, other, address) => {
    expect(addressesTowards(edge, other, design)).toEqual([address])
  })
  test('A server with one adapter is seen there from everywhere', () => {
    expect(addressesTowards(mailbox, internet(), design)).toEqual(['192.168.5.10'])
  })
  test('The one that faces it, also while another has an address and this one has none', () => {
    const half = server('server-3', { external: [], internal: ['10.1.1.3'] })
    expect(adapterTowards(half, internet(), design)?.id).toBe('outside')
    expect(addressesTowards(half, internet(), design)).toEqual([])
    const none = server('server-3', { external: [], internal: [] })
    expect(adapterTowards(none, mailbox, design)?.id).toBe('inside')
  })
  test('Of several that face it, and where none does, one in use comes first', () => {
    const adapter = (id: string, ...addresses: string[]) => ({ id, name: id, addresses, facing: 'internal' as const })
    const two = server('server-3', { adapters: [adapter('first'), adapter('second', '10.1.1.3')] })
    expect(adapterTowards(two, mailbox, design)?.id).toBe('second')
    expect(adapterTowards(two, internet(), design)?.id).toBe('second')
    const unused = server('server-3', { adapters: [adapter('first'), adapter('second')] })
    expect(adapterTowards(unused, internet(), design)?.id).toBe('first')
  })
  test('Without another node the internal side is meant', () =>
    expect(facingTowards(undefined, design)).toBe('internal'))
})

describe('The name that a smart host states', () => {
  test('is the FQDN or host name, else the address, else nothing', () => {
    expect(hostNameOf(mailbox, edge, design)).toBe('server-2.contoso.com')
    expect(hostNameOf(insideGateway, edge, design)).toBe('10.5.5.5')
    expect(hostNameOf(gateway('gateway-3'), edge, design)).toBeUndefined()
    expect(hostNameOf(internet(), edge, design)).toBeUndefined()
  })
})
