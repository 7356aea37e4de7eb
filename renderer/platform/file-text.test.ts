import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from './file-text'

const blobOf = (text: string) => new Blob([text])

test('a blob holds the text that it was made of, as text and as a blob, and no other text', async () => {
  const texts = fc.string({ unit: 'grapheme' })
  await fc.assert(
    fc.asyncProperty(texts, texts, async (text, other) => {
      const blob = blobOf(text)
      expect(await holds(blob, text)).toBe(true)
      expect(await holds(blob, blobOf(text))).toBe(true)
      expect(await holds(blob, other)).toBe(text === other)
      expect(await holds(blob, blobOf(other))).toBe(text === other)
    }),
  )
})

test('a blob no longer holds bytes of which any one has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), async (bytes, at) => {
      const blob = new Blob([bytes])
      expect(await holds(blob, new Blob([bytes.slice()]))).toBe(true)
      expect(await holds(blob, new Blob([bytes.subarray(1)]))).toBe(false)
      bytes[at % bytes.length]! ^= 1
      expect(await holds(blob, new Blob([bytes]))).toBe(false)
    }),
  )
})
