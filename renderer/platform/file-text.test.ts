import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asText, isSameText } from './file-text'

const encode = (text: string) => new TextEncoder().encode(text)

test('text and its bytes are the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(asText(text)).toBe(text)
      expect(asText(encode(text))).toBe(text)
    }),
  )
})

test('bytes are the same as their copy, wherever they lie, and differ once any one of them does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (bytes, at, offset) => {
      const copy = new Uint8Array(bytes.length + offset).subarray(offset)
      copy.set(bytes)
      expect(isSameText(bytes, copy)).toBe(true)
      copy[at % copy.length]! ^= 1
      expect(isSameText(bytes, copy)).toBe(false)
      expect(isSameText(bytes, bytes.subarray(1))).toBe(false)
    }),
  )
})

test('what came back in another form was not kept as it was', () => {
  expect(isSameText('a', encode('a'))).toBe(false)
})
