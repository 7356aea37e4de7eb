import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../scene'
import { snapping } from './snapping'

const box = (x: number, y: number, width = 200, height = 80): Box => ({ x, y, width, height })

const anyBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 20, max: 240 }),
  height: fc.integer({ min: 20, max: 120 }),
})

describe('a card that is dragged', () => {
  it('lines up with the left sides of others that are near, and says how far the next one is', () => {
    const { by, guides } = snapping(box(104, 300), [box(100, 0, 180, 80), box(100, 120, 140, 80)], 6)
    expect(by).toEqual({ x: -4 })
    expect(guides).toContainEqual({ from: { x: 100, y: 0 }, to: { x: 100, y: 380 } })
    expect(guides).toContainEqual({ from: { x: 100, y: 200 }, to: { x: 100, y: 300 }, distance: 100 })
  })

  it('lines up with the middle of a card of another height', () => {
    expect(snapping(box(400, 13, 200, 60), [box(0, 0, 200, 80)], 6).by.y).toBe(-3)
  })

  it('stays where it is when nothing is near, without guides', () => {
    expect(snapping(box(1000, 1000, 201, 81), [box(0, 0)], 6)).toEqual({ by: {}, guides: [] })
  })

  it('goes to the distance that two others have, and shows both distances', () => {
    const { by, guides } = snapping(box(543, 11, 199, 64), [box(0, 0), box(270, 0)], 6)
    expect(by.x).toBe(-3)
    const gaps = guides.filter(({ from, to, distance }) => distance === 70 && from.y === to.y)
    expect(gaps.map(({ from }) => from.x)).toEqual([200, 470])
  })

  it('goes to the middle between its neighbours', () => {
    const { by, guides } = snapping(box(353, 11, 99, 64), [box(0, 0, 200, 80), box(600, 5, 170, 80)], 6)
    expect(by.x).toBe(-2.5)
    expect(guides.filter(({ distance }) => distance === 151)).toHaveLength(2)
  })

  it('never goes farther than the reach, and lines up with something wherever it goes', () => {
    fc.assert(
      fc.property(
        anyBox,
        fc.array(anyBox, { maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (moving, others, reach) => {
          const { by, guides } = snapping(moving, others, reach)
          expect(Math.abs(by.x ?? 0)).toBeLessThanOrEqual(reach)
          expect(Math.abs(by.y ?? 0)).toBeLessThanOrEqual(reach)
          if (others.length === 0) expect(guides).toEqual([])
        },
      ),
    )
  })

  it('does not care in which order the others come', () => {
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 12 }), (moving, others) => {
        expect(snapping(moving, others.toReversed(), 8).by).toEqual(snapping(moving, others, 8).by)
      }),
    )
  })
})
