import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remembered, rememberedOf } from './remembered'

describe('a remembered function', () => {
  it('answers as the function does, in any order and however small its memory', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, limit) => {
        const length = remembered((text) => ({ length: text.length }), limit)
        for (const text of texts) expect(length(text)).toEqual({ length: text.length })
      }),
    )
  })

  it('gives the same object for the same text', () => {
    const boxed = remembered((text) => [text])
    expect(boxed('10.1.1.1')).toBe(boxed('10.1.1.1'))
  })

  it('asks once for each object', () => {
    let asked = 0
    const name = rememberedOf(({ name }: { name: string }) => {
      asked += 1
      return name
    })
    const server = { name: 'EDGE01' }
    expect([name(server), name(server), name({ name: 'EDGE01' }), asked]).toEqual(['EDGE01', 'EDGE01', 'EDGE01', 2])
  })
})
