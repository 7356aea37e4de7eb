import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../shared/diagram/routing/geometry'
import type { Box } from '../../shared/diagram/scene'
import { freePlace } from './free-place'

const card = { x: 300, y: 200, width: 200, height: 96 }
const view = { x: 0, y: 0, width: 860, height: 600 }

/** Places card after card in the middle of the view. */
function placed(count: number): Box[] {
  const boxes: Box[] = []
  for (let index = 0; index < count; index++) boxes.push({ ...card, ...freePlace(card, boxes, view) })
  return boxes
}

describe('what is placed by keyboard', () => {
  it('stands where it was wanted when nothing is there', () => {
    expect(freePlace(card, [], view)).toEqual({ x: 300, y: 200 })
  })

  it('covers nothing, however often Enter is pressed', () => {
    const boxes = placed(30)
    boxes.forEach((one, index) => expect(boxes.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]))
  })

  it('stays in view as long as there is room', () => {
    for (const { x, y, width, height } of placed(8)) {
      expect(x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height).toBe(true)
    }
  })

  it('covers nothing of any drawing', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 1200 }),
      y: fc.integer({ min: -500, max: 1200 }),
      width: fc.integer({ min: 100, max: 300 }),
      height: fc.integer({ min: 50, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (taken) => {
        const place = { ...card, ...freePlace(card, taken, view) }
        expect(taken.filter((one) => overlaps(one, place))).toEqual([])
      }),
    )
  })
})
