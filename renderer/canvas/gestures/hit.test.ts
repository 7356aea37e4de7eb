import { expect, test } from 'vitest'
import { p0 } from '../../../shared/templates/p0'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import { drawingOf } from '../drawing'
import { dotsOf, hitAt, type Seen } from './hit'

const { scene, routed } = drawingOf(p0())
const seen = (zoom: number, selection: readonly string[] = []): Seen => ({ scene, routed, zoom, selection })
const [card] = scene.nodes
const zooms = [0.1, 0.3, 0.5, 1, 2]

test.each(zooms)('at zoom %s the middle of a card is the card, and the middle of a label its lines', (zoom) => {
  for (const node of scene.nodes) expect(hitAt(seen(zoom), centreOf(node))).toEqual({ kind: 'object', id: node.id })
  for (const label of routed.labels)
    expect(hitAt(seen(zoom), centreOf(label))).toMatchObject({ kind: 'label', bundle: label.bundle })
})

test.each(zooms)('at zoom %s a line begins at a dot of a card', (zoom) => {
  for (const dot of dotsOf(card!)) expect(hitAt(seen(zoom), dot)).toEqual({ kind: 'border', id: card!.id })
})

test.each(zooms)('at zoom %s every line is met somewhere along its way', (zoom) => {
  for (const line of routed.lines) {
    const met = line.points.slice(1).some((end, index) => {
      const start = line.points[index]!
      return Array.from({ length: 21 }, (_, part) => part / 20).some((part) => {
        const at = { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
        const hit = hitAt(seen(zoom), at)
        return hit.kind === 'line' && hit.all.includes(line.id)
      })
    })
    expect(met).toBe(true)
  }
})

test('corners are there for what is selected alone, ends for lines that are selected', () => {
  const [zone] = scene.zones
  const corner = { x: zone!.x, y: zone!.y }
  expect(hitAt(seen(1), corner)).toMatchObject({ kind: 'object', id: zone!.id })
  expect(hitAt(seen(1, [zone!.id]), corner)).toMatchObject({ kind: 'corner', id: zone!.id })
  expect(hitAt(seen(1, [zone!.id, card!.id]), corner)).toMatchObject({ kind: 'object', id: zone!.id })
  const [line] = routed.lines
  expect(hitAt(seen(1, [line!.id]), line!.points.at(-1)!)).toEqual({ kind: 'lineEnd', id: line!.id, end: 'to' })
})

test('the ground of an area is ground until the area is selected', () => {
  const zone = scene.zones.find(({ zone: kind }) => kind === 'perimeter')!
  const ground = { x: zone.x + 30, y: zone.y + zone.height - 30 }
  expect(hitAt(seen(1), ground)).toEqual({ kind: 'nothing', zone: zone.id })
  expect(hitAt(seen(1, [zone.id]), ground)).toEqual({ kind: 'object', id: zone.id })
})
