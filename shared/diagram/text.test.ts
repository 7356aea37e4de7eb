import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { drawable, fit, fitMiddle, missingCharacters, missingMark, textWidth } from './text'

describe('text', () => {
  it('is as wide as its characters', () => {
    expect(textWidth('', 14)).toBe(0)
    expect(textWidth('EDGE01', 14, 600)).toBeGreaterThan(textWidth('EDGE01', 14, 400))
    expect(textWidth('EDGE01', 28)).toBeCloseTo(2 * textWidth('EDGE01', 14))
    expect(textWidth('ab', 14)).toBeCloseTo(textWidth('a', 14) + textWidth('b', 14))
  })

  it('that fits stays as it is, and longer text ends in an ellipsis within the room', () => {
    expect(fit('EDGE01', 14, 200)).toBe('EDGE01')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        expect(textWidth(fit(text, 12, room), 12)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('shortened in its middle keeps its beginning and its end, within the room', () => {
    expect(fitMiddle('EDGE01', 14, 200)).toBe('EDGE01')
    expect(fitMiddle('Subsidiary Send Connector', 12, 100)).toMatch(/^Subs.*….*ctor$/)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        expect(textWidth(fitMiddle(text, 12, room), 12)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('of any length is shortened by looking at each character a few times', () => {
    const looked = vi.spyOn(Map.prototype, 'get')
    const text = 'W'.repeat(3000)
    expect(fitMiddle(text, 12, 100)).toMatch(/^W+…W+$/)
    expect(looked.mock.calls.length).toBeLessThan(5 * text.length)
    looked.mockRestore()
  })

  it('loses what a drawing cannot hold: control characters, direction marks, halves of characters', () => {
    expect(drawable('E\u0000D\u0008G\u202EE\uFFFE01')).toBe('EDGE01')
    expect(drawable('a\uD800b')).toBe('a\uFFFDb')
    expect(drawable('Größe 😀 e\u0301')).toBe('Größe 😀 é')
  })

  it('has room for the box that stands in place of a character that the bundled font lacks', () => {
    for (const weight of [400, 600] as const) {
      expect(textWidth('日ع', 14, weight)).toBeGreaterThanOrEqual(2 * textWidth(missingMark, 14, weight))
    }
  })

  it('names the characters that the bundled font cannot show', () => {
    expect(missingCharacters('Größe · ПОЧТА · Αθήνα → ok…')).toEqual([])
    expect(missingCharacters('日本 日')).toEqual(['日', '本'])
  })
})
