import { expect, test } from 'vitest'
import { routeScene } from '../../../shared/diagram/route-scene'
import type { Scene, SceneLine, SceneNode } from '../../../shared/diagram/scene'
import { inSceneOrder, movedLines, bundlesByMove } from './moving-lines'

const node = (id: string, x: number, y: number): SceneNode => {
  return { id, x, y, width: 180, height: 80, symbol: 'mailbox', eyebrow: '', name: id, details: [] }
}
const line = (bundle: string, from: string, to: string): SceneLine => {
  return { id: `${bundle}|${from}|${to}`, bundle, from, to, look: 'encrypted', label: bundle, lock: false }
}
const scene: Scene = {
  zones: [],
  notes: [],
  nodes: [
    node('a', 0, 0),
    node('b', 400, 0),
    node('c', 0, 400),
    node('d', 400, 400),
    node('e', 0, 800),
    node('f', 400, 800),
  ],
  lines: [line('one', 'a', 'b'), line('two', 'c', 'd'), line('three', 'e', 'f')],
}
const routed = routeScene(scene)
const by = { x: 30, y: -20 }

function moved(ids: ReadonlySet<string>) {
  const nodes = scene.nodes.map((one) => (ids.has(one.id) ? { ...one, x: one.x + by.x, y: one.y + by.y } : one))
  return movedLines(bundlesByMove(scene, routed, ids), { ...scene, nodes }, ids, by, routed.bounds, 'placed')
}

test('lines that nothing touches stay the same objects, and come first', () => {
  const after = moved(new Set(['a']))
  expect(after.lines.slice(0, 2)).toEqual([routed.lines[1], routed.lines[2]])
  expect(after.lines[0]).toBe(routed.lines[1])
})

test('a line between two servers that move together keeps its form', () => {
  const after = moved(new Set(['a', 'b']))
  const [before] = routed.lines
  const now = after.lines.find(({ id }) => id === before?.id)
  expect(now?.points).toEqual(before?.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })))
  expect(now?.path).not.toBe(before?.path)
})

test('moving everything gives what drawing it anew gives', () => {
  const all = new Set(scene.nodes.map(({ id }) => id))
  const nodes = scene.nodes.map((one) => ({ ...one, x: one.x + by.x, y: one.y + by.y }))
  const fresh = routeScene({ ...scene, nodes })
  expect(moved(all).lines).toEqual(fresh.lines)
  expect(moved(all).labels).toEqual(fresh.labels)
})

test('a line of a server that moves alone still ends at it', () => {
  const after = moved(new Set(['a']))
  const start = after.lines.find(({ id }) => id === 'one|a|b')?.points[0]
  expect(start).toBeDefined()
  expect(start?.x).toBeGreaterThanOrEqual(by.x)
  expect(start?.y).toBeGreaterThanOrEqual(by.y)
})

test('lines come back into the order of the scene', () => {
  expect(inSceneOrder(moved(new Set(['a'])), scene).lines.map(({ id }) => id)).toEqual(scene.lines.map(({ id }) => id))
})
