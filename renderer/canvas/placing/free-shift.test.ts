import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import { freeShift } from './free-shift'

const card = { x: 0, y: 0, width: 200, height: 96 }
const at = (x: number, y: number): Box => ({ ...card, x, y })
const shiftedBy = (box: Box, { x, y }: { x: number; y: number }): Box => ({ ...box, x: box.x + x, y: box.y + y })

test('what covers nothing stays where it is put, also close beside another', () => {
  expect(freeShift([at(0, 0)], [at(201, 0), at(0, 97)])).toEqual({ x: 0, y: 0 })
})

test('what would cover a card goes aside by the shortest way, and leaves a gap', () => {
  expect(freeShift([at(0, 0)], [at(190, 10)])).toEqual({ x: -30, y: 0 })
  expect(freeShift([at(0, 0)], [at(10, 80)])).toEqual({ x: 0, y: -40 })
})

test('several that are put down together stay together', () => {
  const [one, other] = [at(0, 0), at(300, 0)]
  const by = freeShift([one, other], [at(150, 20)])
  expect(overlaps(shiftedBy(one, by), at(150, 20)) || overlaps(shiftedBy(other, by), at(150, 20))).toBe(false)
})

test('nothing is covered, of whatever stands there', () => {
  const box = fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 60, max: 220 }),
    height: fc.integer({ min: 40, max: 120 }),
  })
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 6 }), (dropped, taken) => {
      const by = freeShift([dropped], taken)
      const there = shiftedBy(dropped, by)
      const covers = taken.some((one) => overlaps(there, one))
      // Only where there is no free place around does it stay, and then it has not moved.
      return !covers || (by.x === 0 && by.y === 0)
    }),
  )
})
