import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import { merged } from './changed-boxes'
import { frameOf, isSharp, stillServes, type View } from './frame'
import { changedPixels, type Painted } from './picture'

const view: View = { x: 30.5, y: 12.25, zoom: 0.6, width: 1370, height: 754, density: 1 }

const painted = (key: string, box: Box): Painted => ({
  key,
  painting: () => undefined,
  at: { x: 0, y: 0 },
  boxes: [box],
  alpha: 1,
})

const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 2000 }),
  y: fc.integer({ min: 0, max: 1000 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
})

describe('the picture of the view', () => {
  it('has its pixels on those of the screen, wherever the view is', () => {
    const views = fc.record({
      x: fc.double({ min: -5000, max: 5000, noNaN: true }),
      y: fc.double({ min: -5000, max: 5000, noNaN: true }),
      zoom: fc.double({ min: 0.35, max: 2, noNaN: true }),
      width: fc.integer({ min: 300, max: 3840 }),
      height: fc.integer({ min: 200, max: 2160 }),
      density: fc.constantFrom(1, 1.25, 1.5, 2, 3),
    })
    fc.assert(
      fc.property(views, fc.boolean(), (one, tight) => {
        expect(isSharp(frameOf(one, tight), one)).toBe(true)
        expect(stillServes(frameOf(one, tight), one)).toBe(true)
      }),
    )
  })

  it('is shown as it is while the view moves by less than its margin, or comes a little closer', () => {
    const frame = frameOf(view)
    expect(stillServes(frame, { ...view, x: view.x + 300, y: view.y - 150 })).toBe(true)
    expect(stillServes(frame, { ...view, zoom: view.zoom * 1.5 })).toBe(true)
    expect(isSharp(frame, { ...view, x: view.x + 0.5 })).toBe(false)
  })

  it('is painted anew where its border would be seen, or its pixels', () => {
    const frame = frameOf(view)
    expect(stillServes(frame, { ...view, x: view.x + 400 })).toBe(false)
    expect(stillServes(frame, { ...view, zoom: view.zoom * 2 })).toBe(false)
    expect(stillServes(frame, { ...view, zoom: view.zoom / 2 })).toBe(false)
  })

  it('stays small enough on a screen of 4K with small pixels', () => {
    const { width, height } = frameOf({ ...view, width: 3840, height: 2160, density: 1.5 })
    expect(width * height).toBeLessThan(3840 * 2160 * 1.5 ** 2 * 1.3)
  })
})

describe('what is painted anew', () => {
  const frame = frameOf({ ...view, x: 0, y: 0, zoom: 1, width: 1000, height: 800 })

  it('is where a card stood and where it stands, and nothing else', () => {
    const still = painted('still', { x: 600, y: 500, width: 200, height: 100 })
    const before = [painted('card', { x: 10, y: 10, width: 200, height: 100 }), still]
    const after = [painted('card', { x: 40, y: 10, width: 200, height: 100 }), still]
    const boxes = changedPixels(before, after, frame)
    expect(boxes).toHaveLength(1)
    expect(boxes[0]?.width).toBeLessThan(240)
    expect(changedPixels(after, [...after], frame)).toEqual([])
  })

  it('is also where something is gone', () => {
    const before = [painted('card', { x: 10, y: 10, width: 200, height: 100 })]
    expect(changedPixels(before, [], frame)).toHaveLength(1)
  })

  it('holds every changed place, whatever is put together', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 300, size: 'max' }), (boxes) => {
        const pieces = merged(boxes)
        for (const box of boxes) {
          expect(
            pieces.some(
              (piece) =>
                piece.x <= box.x &&
                piece.y <= box.y &&
                piece.x + piece.width >= box.x + box.width &&
                piece.y + piece.height >= box.y + box.height,
            ),
          ).toBe(true)
        }
        expect(pieces.length).toBeLessThanOrEqual(Math.max(1, boxes.length))
        expect(boxes.length < 2 || pieces.every((piece) => boxes.some((box) => overlaps(piece, box)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
