import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasTooManyPixels, largestScale, mostPixelsWords, pixelsOf } from './picture-size'

test('a picture of 150 megapixels is drawn, one more line of pixels is too many', () => {
  expect(mostPixelsWords).toBe('150 megapixels')
  expect(hasTooManyPixels({ width: 15_000, height: 10_000 })).toBe(false)
  expect(hasTooManyPixels({ width: 15_000, height: 10_001 })).toBe(true)
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
