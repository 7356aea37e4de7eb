import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from './file-text'

const encode = (text: string) => new TextEncoder().encode(text)

test('a blob holds the text that it was made of, as text and as bytes, and no other text', async () => {
  const texts = fc.string({ unit: 'grapheme' })
  await fc.assert(
    fc.asyncProperty(texts, texts, async (text, other) => {
      const blob = new Blob([text])
      expect(await holds(blob, text)).toBe(true)
      expect(await holds(blob, encode(text))).toBe(true)
      expect(await holds(blob, other)).toBe(text === other)
      expect(await holds(blob, encode(other))).toBe(text === other)
    }),
  )
})

test('a blob no longer holds bytes of which any one has changed, wherever they lie in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), async (bytes, at, offset) => {
      const copy = new Uint8Array(bytes.length + offset).subarray(offset)
      copy.set(bytes)
      const blob = new Blob([bytes])
      expect(await holds(blob, copy)).toBe(true)
      copy[at % copy.length]! ^= 1
      expect(await holds(blob, copy)).toBe(false)
      expect(await holds(blob, bytes.subarray(1))).toBe(false)
    }),
  )
})
