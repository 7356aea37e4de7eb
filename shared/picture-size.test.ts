import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fittingScale,
  hasTooManyPixels,
  largestScale,
  mostPixelsWords,
  pixelsOf,
  statedSize,
  usualScale,
} from './picture-size'

test('a picture of 80 megapixels is drawn, one more line of pixels is too many', () => {
  expect(mostPixelsWords).toBe('80 megapixels')
  expect(hasTooManyPixels({ width: 10_000, height: 8000 })).toBe(false)
  expect(hasTooManyPixels({ width: 10_000, height: 8001 })).toBe(true)
  expect(hasTooManyPixels({ width: Number.NaN, height: 1 })).toBe(true)
})

test('a drawing has a picture at the largest scale that is told, and none a fifth above it', () => {
  const side = fc.integer({ min: 100, max: 20_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = largestScale({ width, height })
      expect(hasTooManyPixels(pixelsOf({ width, height }, scale * 0.99))).toBe(false)
      expect(hasTooManyPixels(pixelsOf({ width, height }, scale + 0.2))).toBe(true)
    }),
  )
})

test('where nobody chose a scale a drawing has the usual one, and a very large one as much as 40 megapixels take', () => {
  expect(fittingScale({ width: 1200, height: 800 })).toBe(usualScale)
  const side = fc.integer({ min: 100, max: 200_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = fittingScale({ width, height })
      expect(scale).toBeGreaterThan(0)
      expect(scale).toBeLessThanOrEqual(usualScale)
      expect(scale * width * scale * height).toBeLessThan(40_000_001)
      if (scale < usualScale) expect((scale + 0.1) * width * (scale + 0.1) * height).toBeGreaterThan(39_999_999)
    }),
  )
})

test('the size of a drawing is what its root states in pixels, and nothing else', () => {
  expect(statedSize('<svg xmlns="a" width="12.5" height="8"><rect width="1" height="1"/></svg>')).toEqual({
    width: 12.5,
    height: 8,
  })
  expect(statedSize('<svg width="100%" height="8"><rect width="1" height="1"/></svg>')).toBeUndefined()
  expect(statedSize('<svg><rect width="1" height="1"/></svg>')).toBeUndefined()
})
