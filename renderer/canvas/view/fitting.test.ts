import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import { boundsOf } from '../geometry'
import { fitting } from './fitting'

const window = { width: 764, height: 458 }
const legend = { x: 522, y: 366, width: 228, height: 78 }
const zoomControl = { x: 14, y: 410, width: 190, height: 34 }

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 100, max: 300 }),
  height: fc.integer({ min: 50, max: 200 }),
})

function shown(boxes: readonly Box[]) {
  const { x, y, zoom } = fitting({ bounds: boundsOf(boxes), boxes, window, floats: [zoomControl, legend], largest: 1 })
  return {
    zoom,
    boxes: boxes.map((one) => ({
      x: one.x * zoom + x,
      y: one.y * zoom + y,
      width: one.width * zoom,
      height: one.height * zoom,
    })),
  }
}

describe('the whole diagram', () => {
  it('is all in the window, and no card lies under the legend or the zoom control', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (boxes) => {
        const seen = shown(boxes)
        for (const one of seen.boxes) {
          expect([legend, zoomControl].filter((float) => overlaps(float, one))).toEqual([])
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.x + one.width).toBeLessThanOrEqual(window.width)
          expect(one.y + one.height).toBeLessThanOrEqual(window.height)
        }
      }),
    )
  })

  it('that is small stands in the middle at its own size', () => {
    const { zoom, boxes } = shown([{ x: 5000, y: 70, width: 200, height: 100 }])
    expect(zoom).toBe(1)
    expect(boxes[0]).toEqual({ x: 282, y: 179, width: 200, height: 100 })
  })
})
