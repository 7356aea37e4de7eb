import { describe, expect, it, test } from 'vitest'
import { emptyDesign, find, type Design, type Item } from '../model/design'
import { plan } from '../powershell/plan'
import { asBuilt, named } from '../powershell/testing/as-built'
import { change, internalAdapter, line, rename, server } from '../templates/drawing'
import { p0 } from '../templates/p0'
import { addItem } from './add'
import { changeItem, setZone } from './change'
import { sequence, type Edit } from './edit'
import { markAsExisting } from './existing'

const at = { x: 0, y: 0 }
const built = asBuilt(p0())
const commands = (design: Design) =>
  plan(design).statements.map(({ cmdlet, parameters: { Identity, ...rest } }) => [cmdlet, Identity, rest])

const addresses = (name: string, ...typed: readonly string[][]): Edit => {
  return (design) => {
    const { id } = named(design, name)
    const adapters = (find(design, 'server', id)?.adapters ?? []).map((adapter, index) => ({
      ...adapter,
      addresses: typed[index] ?? adapter.addresses,
    }))
    return changeItem<'server'>(id, { adapters })(design)
  }
}
const existing =
  (name: string): Edit =>
  (design) =>
    markAsExisting(named(design, name).id)(design)

describe('Everything of P0 exists', () => {
  it('nothing is to be scripted', () => expect(commands(built)).toEqual([]))

  it('another address of a Mailbox server is written where the Edge server limits itself to it', () => {
    expect(commands(addresses('MBXSERVER01', ['192.168.5.99'])(built))).toEqual([
      ['Set-ReceiveConnector', 'EDGE01\\From Internal Org', { RemoteIPRanges: ['192.168.5.99', '192.168.5.20'] }],
    ])
  })

  it('another address of the Edge server is written where that listens', () => {
    expect(commands(addresses('EDGE01', ['10.1.1.1'], ['10.1.1.9'])(built))).toEqual([
      ['Set-ReceiveConnector', 'EDGE01\\From Internal Org', { Bindings: ['10.1.1.9:25'] }],
    ])
  })

  it('and back again, nothing is to be scripted', () => {
    const there = addresses('MBXSERVER01', ['192.168.5.99'])(built)
    expect(commands(addresses('MBXSERVER01', ['192.168.5.10'])(there))).toEqual([])
  })

  it('a corrected name or FQDN is no change', () => {
    const corrected = sequence(
      rename('MBXSERVER01', 'MBX01'),
      change('MBX01', { fqdn: 'mailbox01.contoso.com' } as Partial<Item>),
    )(built)
    expect(commands(corrected)).toEqual([])
  })
})

describe('A Send connector to a gateway exists', () => {
  const gateway = (fields: object): Edit => change('Gateway', fields as Partial<Item>)
  const drawn = sequence(
    addItem('gateway', at, { name: 'Gateway', addresses: ['192.168.1.10'] }),
    server('mailbox', '2019', 'MBX01', internalAdapter('10.1.1.1'), at),
    line('MBX01', 'Gateway'),
    existing('To Gateway'),
  )(emptyDesign)

  it('another address of the gateway is written as its smart host', () => {
    expect(commands(drawn)).toEqual([])
    expect(commands(gateway({ addresses: ['192.168.1.11'] })(drawn))).toEqual([
      ['Set-SendConnector', 'To Gateway', { SmartHosts: ['192.168.1.11'] }],
    ])
  })

  it('a host name takes the place of the address', () => {
    expect(commands(gateway({ hostNames: ['mail.contoso.com'] })(drawn))).toEqual([
      ['Set-SendConnector', 'To Gateway', { SmartHosts: ['mail.contoso.com'] }],
    ])
  })

  it('marked as existing once more, it is there as it is drawn now', () => {
    const marked = existing('To Gateway')(gateway({ addresses: ['192.168.1.11'] })(drawn))
    expect(commands(marked)).toEqual([])
    expect(commands(gateway({ addresses: ['192.168.1.10'] })(marked))).toHaveLength(1)
  })

  it('a second connector, marked with another address, does not hide that the first has to change', () => {
    const later = sequence(
      gateway({ addresses: ['192.168.1.11'] }),
      server('edge', '2019', 'EDGE01', internalAdapter('10.1.1.2'), at),
      line('EDGE01', 'Gateway'),
      (design) => {
        const second = Object.values(design.items).find(
          (item) => item.kind === 'sendConnector' && item.home !== 'organization',
        )
        return markAsExisting(second?.id ?? '')(design)
      },
    )(drawn)
    expect(commands(later)).toEqual([['Set-SendConnector', 'To Gateway', { SmartHosts: ['192.168.1.11'] }]])
  })
})

test('A gateway that turns out to stand in the perimeter network is met on the other adapter', () => {
  const adapters = [
    { id: 'adapter-1', name: 'External', addresses: ['203.0.113.5'], facing: 'external' as const },
    { id: 'adapter-2', name: 'Internal', addresses: ['10.1.1.1'], facing: 'internal' as const },
  ]
  const drawn = sequence(
    addItem('perimeter', at),
    addItem('gateway', at, { name: 'Gateway', addresses: ['192.168.1.10'] }),
    server('mailbox', '2019', 'MBX01', adapters, at),
    line('Gateway', 'MBX01', 'fromGatewayRelay'),
    existing('From Gateway'),
  )(emptyDesign)
  expect(commands(drawn)).toEqual([])
  const moved = setZone([named(drawn, 'Gateway').id], named(drawn, 'Perimeter network').id)(drawn)
  expect(commands(moved)).toEqual([['Set-ReceiveConnector', 'MBX01\\From Gateway', { Bindings: ['203.0.113.5:25'] }]])
})

test('While no connector that exists means an address, typing one says what exists', () => {
  const design = addresses('MBXSERVER01', ['192.168.5.99'])(p0())
  const { id } = named(design, 'MBXSERVER01')
  expect(design.baseline[id]).toBe(design.items[id])
})
