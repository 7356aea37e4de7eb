import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../model/design'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { plan } from '../powershell/plan'
import { p0 } from '../templates/p0'
import { addItem, addServer } from './add'
import { setZone } from './change'
import { duplicateItems, newItems } from './duplicate'
import { markAsExisting, missingOnThisServer } from './existing'
import { removeItems } from './remove'

const design = p0()
const named = (name: string) => Object.values(design.items).find((item) => item.name === name)?.id ?? ''
const counts = (current: typeof design) =>
  Object.fromEntries(Object.entries(indexes(current).byKind).map(([kind, list]) => [kind, list.length]))

describe('removing a server', () => {
  it('takes an Edge server with its connectors, domains, routes and every reference, in one step, and plans nothing of it', () => {
    const after = removeItems([named('EDGE01')])(design)
    expect(lines(after)).toEqual([])
    expect(counts(after)).toMatchObject({
      server: 2,
      sendConnector: 0,
      inboundRoute: 0,
      acceptedDomain: 1,
      credential: 0,
    })
    expect(JSON.stringify(after.items)).not.toContain(named('EDGE01'))
    expect(
      Object.values(after.baseline).some((item) => item.kind === 'receiveConnector' && item.server === named('EDGE01')),
    ).toBe(false)
    expect(plan(after).statements).toEqual([])
    expect(after.accepted).toEqual([])
  })

  it('leaves connectors standing that have another source and another host', () => {
    const after = removeItems([named('MBXSERVER02')])(design)
    expect(lines(after)).toHaveLength(4)
    expect(counts(after)).toMatchObject({ sendConnector: 3, credential: 2 })
    expect(after.items[named('From Internal Org')]).toMatchObject({
      parameters: { RemoteIPRanges: [{ server: named('MBXSERVER01') }] },
    })
  })

  it('takes a connector that loses its last source', () => {
    const after = removeItems([named('MBXSERVER01'), named('MBXSERVER02')])(design)
    expect(Object.values(after.items).map(({ name }) => name)).not.toContain('To Edge')
    expect(lines(after)).toHaveLength(2)
  })
})

it('what was in a removed zone moves to the zone around it', () => {
  const zones = addItem('area', { x: 0, y: 0 })(addItem('perimeter', { x: 0, y: 0 })(emptyDesign))
  const filled = setZone(
    ['server-1'],
    'zone-2',
  )(setZone(['zone-2'], 'zone-1')(addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(zones)))
  const after = removeItems(['zone-2'])(filled)
  expect(after.items['server-1']).toMatchObject({ zoneId: 'zone-1' })
  expect(after.baseline['server-1']).toMatchObject({ zoneId: 'zone-2' })
  expect(removeItems(['zone-1', 'zone-2'])(filled).items['server-1']).not.toHaveProperty('zoneId')
})

it('removing a connector of setup plans its removal, unless it is missing on the server', () => {
  const [connector] = indexes(design).receiveConnectorsOf.get(named('MBXSERVER01')) ?? []
  const id = connector?.id ?? ''
  expect(plan(removeItems([id])(design)).statements.at(-1)).toMatchObject({
    cmdlet: 'Remove-ReceiveConnector',
    parameters: { Identity: 'MBXSERVER01\\Default Frontend MBXSERVER01', Confirm: false },
  })
  expect(plan(missingOnThisServer(id)(design)).statements).toHaveLength(plan(design).statements.length)
})

it('a designed connector that is marked as existing is not scripted', () => {
  const after = markAsExisting(named('To Edge'))(design)
  expect(plan(after).statements.map(({ subject }) => subject)).not.toContain(named('To Edge'))
})

it('duplicating a server makes a fresh one with setup’s connectors and no address', () => {
  const after = duplicateItems([named('EDGE01')])(design)
  const [first, ...rest] = newItems(design, after).map((id) => after.items[id])
  expect(first).toMatchObject({ kind: 'server', name: 'EDGE02', fqdn: 'edge02.contoso.com' })
  expect(rest.map((item) => item?.name)).toEqual(['Default internal receive connector EDGE02'])
  expect(plan(after).statements).toEqual(plan(design).statements)
})
