import { expect, test } from 'vitest'
import { addItem, addServer, addSiteZone, place } from '../../../shared/edits/add'
import { moveItems, resizeItem } from '../../../shared/edits/change'
import { connectionChoices } from '../../../shared/edits/connect'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign, find, type Design } from '../../../shared/model/design'
import { settings } from '../../../shared/model/settings'
import { formatBinding } from '../../../shared/exchange/bindings'
import { siteOf } from '../../../shared/model/sites'
import { contentsOf } from '../../../shared/model/zone-contents'
import { rezone } from './zoning'

const outer = resizeItem('zone-1', { x: 0, y: 0, width: 800, height: 600 })
const inner = resizeItem('zone-2', { x: 100, y: 100, width: 300, height: 300 })
const drawn = sequence(
  place('area', { x: 0, y: 0 }),
  outer,
  place('perimeter', { x: 100, y: 100 }),
  inner,
  place('edge', { x: 1000, y: 0 }),
)(emptyDesign)

const zoneOf = (design: Design, id: string) => {
  const item = design.items[id]
  return item && 'zoneId' in item ? item.zoneId : undefined
}

const moveEdge = (x: number, y: number) => sequence(moveItems({ 'server-1': { x, y } }), rezone(['server-1']))(drawn)

test('a server that is dropped goes into the innermost area around its centre', () => {
  expect(zoneOf(moveEdge(120, 150), 'server-1')).toBe('zone-2')
  expect(zoneOf(moveEdge(500, 400), 'server-1')).toBe('zone-1')
})

test('a server that is dropped outside leaves its area', () => {
  const inside = moveEdge(120, 150)
  const outside = sequence(moveItems({ 'server-1': { x: 2000, y: 0 } }), rezone(['server-1']))(inside)
  expect(zoneOf(outside, 'server-1')).toBeUndefined()
})

test('being in another area is said in what exists as well, so that it is never scripted', () => {
  const design = moveEdge(120, 150)
  expect(design.baseline['server-1']).toBe(design.items['server-1'])
})

test('an area goes into a larger one, never into itself or a smaller one', () => {
  const design = rezone(['zone-1', 'zone-2'])(drawn)
  expect(zoneOf(design, 'zone-2')).toBe('zone-1')
  expect(zoneOf(design, 'zone-1')).toBeUndefined()
})

test('an area that grows over a server takes it in', () => {
  const grown = sequence(resizeItem('zone-1', { x: 0, y: 0, width: 1400, height: 600 }), rezone(['zone-1']))(drawn)
  expect(zoneOf(grown, 'server-1')).toBe('zone-1')
})

test('moving an area takes along everything inside it, at any depth', () => {
  const design = rezone(['zone-1', 'zone-2', 'server-1'])(moveEdge(120, 150))
  expect([...contentsOf(['zone-1'], design)].toSorted()).toEqual(['server-1', 'zone-2'])
})

test('dragging a server into the area of a site or out of it changes its site, in the step that moves it', () => {
  const site = { x: 0, y: 0, width: 400, height: 400 }
  const design = sequence(addSiteZone('HQ', site), place('mailbox', { x: 1000, y: 0 }))(emptyDesign)
  const dropped = (x: number) => sequence(moveItems({ 'server-1': { x, y: 100 } }), rezone(['server-1']))(design)
  const siteAfter = (x: number) => siteOf(find(dropped(x), 'server', 'server-1')!, dropped(x))
  expect([siteAfter(50), siteAfter(1500)]).toEqual(['site-1', undefined])
})

test('dragging a device into the perimeter changes on which adapter an Edge listens for it, in the step that moves it', () => {
  const adapter = (facing: 'internal' | 'external', address: string) => ({
    id: `adapter-${facing}`,
    name: facing,
    addresses: [address],
    facing,
  })
  const design = sequence(
    addServer(
      { role: 'edge', version: 'SE', adapters: [adapter('external', '10.1.1.1'), adapter('internal', '10.1.1.2')] },
      { x: 1000, y: 0 },
    ),
    addItem('application', { x: 1000, y: 400 }, { addresses: ['10.1.1.9'] }),
    addItem('perimeter', { x: 0, y: 0, width: 400, height: 400 }),
  )(emptyDesign)
  const found = connectionChoices(design, 'application-1', 'server-1')
  const connected = 'choices' in found ? found.choices[0]!.edit(design) : design
  const dropped = sequence(moveItems({ 'application-1': { x: 50, y: 100 } }), rezone(['application-1']))(connected)
  const bound = (now: Design) =>
    settings(find(now, 'receiveConnector', 'receiveConnector-2')!, now).Bindings.value?.map(({ binding }) =>
      formatBinding(binding),
    )
  expect([bound(connected), bound(dropped)]).toEqual([['10.1.1.2:25'], ['10.1.1.1:25']])
})
