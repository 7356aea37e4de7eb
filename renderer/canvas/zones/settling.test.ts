import { describe, expect, test } from 'vitest'
import { place } from '../../../shared/edits/add'
import { resizeItem } from '../../../shared/edits/change'
import { sequence } from '../../../shared/edits/edit'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import { shapesOf } from '../../../shared/diagram/scene-of'
import { emptyDesign, type Design } from '../../../shared/model/design'
import { encloses } from '../geometry'
import { fitToContent } from './growing'
import { putDown } from './settling'

/** An area in an area, an Edge server beside them and a note. */
const drawn = sequence(
  place('area', { x: 0, y: 0 }),
  resizeItem('zone-1', { x: 0, y: 0, width: 700, height: 500 }),
  place('perimeter', { x: 100, y: 100 }),
  resizeItem('zone-2', { x: 100, y: 100, width: 300, height: 300 }),
  putDown(new Map([['zone-2', { x: 100, y: 100 }]])),
  place('edge', { x: 1000, y: 0 }),
  place('mailbox', { x: 1000, y: 300 }),
)(emptyDesign)

const box = (design: Design, id: string) => {
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes].find((one) => one.id === id)!
}
const put = (id: string, x: number, y: number, design = drawn) => putDown(new Map([[id, { x, y }]]))(design)
const zoneOf = (design: Design, id: string) => (design.items[id] as { zoneId?: string }).zoneId

describe('an area', () => {
  test('takes what is dropped with its middle inside and grows around it, and so does the area around', () => {
    const design = put('server-1', 280, 330)
    expect(zoneOf(design, 'server-1')).toBe('zone-2')
    expect(encloses(box(design, 'zone-2'), box(design, 'server-1'))).toBe(true)
    expect(encloses(box(design, 'zone-1'), box(design, 'zone-2'))).toBe(true)
    expect({ x: box(design, 'zone-2').x, y: box(design, 'zone-2').y }).toEqual({ x: 100, y: 100 })
  })

  test('stays as it is when what is dropped is wholly inside', () => {
    const design = put('server-1', 120, 150)
    expect(design.layout['zone-2']).toBe(drawn.layout['zone-2'])
  })

  test('grows no more when something leaves it', () => {
    const inside = put('server-1', 120, 150)
    const outside = put('server-1', 1000, 0, inside)
    expect(zoneOf(outside, 'server-1')).toBeUndefined()
    expect(outside.layout['zone-2']).toBe(drawn.layout['zone-2'])
  })

  test('fitted to its content is around it with room for its name, and around nothing else', () => {
    const design = fitToContent('zone-2')(put('server-1', 150, 180))
    const [zone, server] = [box(design, 'zone-2'), box(design, 'server-1')]
    expect(zone).toMatchObject({ x: 130, y: 144, width: server.width + 40, height: server.height + 56 })
  })
})

test('what goes aside stays in the area that it was dropped into, which grows around it', () => {
  const full = put('server-2', 110, 150, put('server-1', 110, 280))
  const design = sequence(
    place('gateway', { x: 2000, y: 0 }),
    putDown(new Map([['gateway-1', { x: 120, y: 200 }]])),
  )(full)
  expect(zoneOf(design, 'gateway-1')).toBe('zone-2')
  expect(encloses(box(design, 'zone-2'), box(design, 'gateway-1'))).toBe(true)
  for (const id of ['server-1', 'server-2']) expect(overlaps(box(design, 'gateway-1'), box(design, id))).toBe(false)
})

test('what is dropped on a card stands beside it', () => {
  const design = put('server-1', 1010, 310)
  expect(overlaps(box(design, 'server-1'), box(design, 'server-2'))).toBe(false)
  expect(design.layout['server-2']).toBe(drawn.layout['server-2'])
})
