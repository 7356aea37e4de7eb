import { expect, it } from 'vitest'
import { isWithin } from '../../../shared/diagram/routing/geometry'
import { largeScene } from '../../../shared/diagram/testing/large-scene'
import { sketched } from './sketched'

const scene = largeScene(120)
const nodes = new Map(scene.nodes.map((node) => [node.id, node]))

it('a large design that was just opened shows each of its lines, from card to card, before they are routed', () => {
  const { lines, labels } = sketched(scene)
  expect(lines.map(({ id }) => id)).toEqual(scene.lines.map(({ id }) => id))
  expect(labels).toEqual([])
  scene.lines.forEach(({ from, to }, index) => {
    const { points, arrow } = lines[index]!
    expect(isWithin(points[0]!, nodes.get(from)!)).toBe(true)
    expect(isWithin(points.at(-1)!, nodes.get(to)!)).toBe(true)
    expect({ x: arrow.x, y: arrow.y }).toEqual(points.at(-1))
    for (const [at, end] of points.slice(1).entries()) {
      const start = points[at]!
      expect(start.x === end.x || start.y === end.y).toBe(true)
    }
  })
})

it('its arrows point the way that the mail goes', () => {
  const { lines } = sketched(scene)
  const pairs = scene.lines.map(({ from, to }) => [nodes.get(from)!, nodes.get(to)!] as const)
  const beside = pairs.findIndex(([from, to]) => from.y === to.y && from.x < to.x)
  const below = pairs.findIndex(([from, to]) => to.x < from.x && to.y > from.y + from.height)
  expect(lines[beside]?.arrow.angle).toBe(0)
  expect(lines[below]?.arrow.angle).toBe(90)
})

it('a line whose node is gone is not drawn, and what is drawn lies within the bounds', () => {
  const [first] = scene.nodes
  const { lines, bounds } = sketched({ ...scene, nodes: scene.nodes.slice(1) })
  expect(lines.length).toBe(scene.lines.filter(({ from, to }) => from !== first?.id && to !== first?.id).length)
  for (const { points } of lines) expect(points.every((point) => isWithin(point, bounds))).toBe(true)
})
