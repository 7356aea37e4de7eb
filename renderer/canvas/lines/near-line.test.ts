import { expect, test } from 'vitest'
import { roundedPath, withoutArrow } from '../../../shared/diagram/routing/path'
import type { LineLook, Point, RoutedLine } from '../../../shared/diagram/scene'
import { nearPart } from './near-line'

const around: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 5000, y: 0 },
  { x: 5000, y: 3000 },
  { x: 0, y: 3000 },
]

function line(points: readonly Point[], look: LineLook = 'anonymous', reversed = false): RoutedLine {
  const body = withoutArrow(points)
  return {
    id: 'route-1|a|b',
    bundle: 'route-1',
    look,
    points,
    path: roundedPath(reversed ? body.toReversed() : body),
    arrow: { x: 0, y: 3000, angle: 180 },
  }
}

const view = (x: number, y: number) => ({ x, y, width: 1000, height: 1000 })

test('a line that is wholly near is drawn as it is', () => {
  const short = line([
    { x: 100, y: 100 },
    { x: 500, y: 100 },
    { x: 500, y: 400 },
  ])
  expect(nearPart(short, view(0, 0))).toBe(short)
})

test('a line that goes around the view is not drawn', () => {
  expect(nearPart(line(around), view(1000, 1000))).toBeUndefined()
})

test('a broken line that crosses the view is drawn as far as the view reaches', () => {
  expect(nearPart(line(around), view(2000, -500))?.path).toBe('M2000 0L3000 0')
  expect(nearPart(line(around), view(4500, -500))?.path).toBe('M4500 0L4992 0Q5000 0 5000 8L5000 500')
  expect(nearPart(line(around, 'anonymous', true), view(2000, -500))?.path).toBe('M3000 0L2000 0')
})

test('a broken line that leaves the view and comes back is drawn in two pieces', () => {
  expect(nearPart(line(around), { x: 1000, y: -500, width: 500, height: 4000 })?.path).toBe(
    'M1000 0L1500 0M1500 3000L1000 3000',
  )
})

test('a solid line is cheap to paint and stays whole', () => {
  const solid = line(around, 'encrypted')
  expect(nearPart(solid, view(2000, -500))).toBe(solid)
})
