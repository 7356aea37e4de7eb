import { expect, test } from 'vitest'
import { edgePull } from './edge-pull'

const stage = { x: 200, y: 50, width: 800, height: 600 }

test('well inside the drawing the view stays', () => {
  expect(edgePull({ x: 600, y: 350 }, stage)).toEqual({ x: 0, y: 0 })
})

test('at a border the view goes towards what lies behind it, the further out the faster', () => {
  const [near, far] = [edgePull({ x: 230, y: 350 }, stage), edgePull({ x: 205, y: 350 }, stage)]
  expect(near.x).toBeGreaterThan(0)
  expect(far.x).toBeGreaterThan(near.x)
  expect(edgePull({ x: 990, y: 640 }, stage).x).toBeLessThan(0)
  expect(edgePull({ x: 990, y: 640 }, stage).y).toBeLessThan(0)
})

test('outside of the window it goes no faster than at its border', () => {
  expect(edgePull({ x: -5000, y: 350 }, stage)).toEqual(edgePull({ x: 200, y: 350 }, stage))
})
