import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptFor, keptForText, keptIf, keptWhile } from './kept'

describe('what is kept for a text', () => {
  it('is what the function answers, in any order and however small its memory', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, limit) => {
        const length = keptForText((text) => ({ length: text.length }), limit)
        for (const text of texts) expect(length(text)).toEqual({ length: text.length })
      }),
    )
  })

  it('is the same object for the same text', () => {
    const boxed = keptForText((text) => [text])
    expect(boxed('10.1.1.1')).toBe(boxed('10.1.1.1'))
  })
})

describe('what is kept for an object', () => {
  it('is asked for once, also where the answer is nothing', () => {
    const asked: string[] = []
    const nameOf = keptFor(({ name }: { name?: string }) => {
      asked.push(name ?? 'nobody')
      return name
    })
    const [server, nameless] = [{ name: 'EDGE01' }, {}]
    expect([nameOf(server), nameOf(server), nameOf({ name: 'EDGE01' })]).toEqual(['EDGE01', 'EDGE01', 'EDGE01'])
    expect([nameOf(nameless), nameOf(nameless)]).toEqual([undefined, undefined])
    expect(asked).toEqual(['EDGE01', 'EDGE01', 'nobody'])
  })

  it('can be put down before anybody asks', () => {
    const nameOf = keptFor(({ name }: { name: string }) => name)
    const server = { name: 'EDGE01' }
    expect(nameOf.knows(server)).toBe(false)
    nameOf.know(server, 'EDGE02')
    expect([nameOf.knows(server), nameOf(server)]).toEqual([true, 'EDGE02'])
  })
})

describe('what is kept while its inputs are the same objects', () => {
  const objects = Array.from({ length: 4 }, (_, id) => ({ id }))
  const one = fc.constantFrom(...objects)

  it('is what the function answers, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(one, one, fc.integer({ min: 0, max: 2 }))), (questions) => {
        const join = keptWhile(
          (a: { id: number }, b: { id: number }, c: number) => [a, b, c],
          (a, b, c) => `${a.id} ${b.id} ${c}`,
        )
        for (const [a, b, c] of questions) expect(join(a, b, c)).toBe(`${a.id} ${b.id} ${c}`)
      }),
    )
  })

  it('is not asked for again while two designs that share the object are asked about in turns', () => {
    const asked: unknown[] = []
    const made = keptWhile(
      (shared: object, other: object) => [shared, other],
      (_, other) => {
        asked.push(other)
        return [other]
      },
    )
    const [shared, drawn, compared, later] = objects as [object, object, object, object]
    const first = made(shared, drawn)
    for (let turn = 0; turn < 3; turn += 1) {
      made(shared, compared)
      expect(made(shared, drawn)).toBe(first)
    }
    expect(asked).toEqual([drawn, compared])
    made(shared, later)
    made(shared, compared)
    expect(asked).toEqual([drawn, compared, later])
  })

  it('does not hold for inputs of another number', () => {
    const count = keptWhile(
      (shared: object, others: readonly unknown[]) => [shared, ...others],
      (_, others) => others.length,
    )
    const shared = {}
    expect([count(shared, [1]), count(shared, [1, 2]), count(shared, [])]).toEqual([1, 2, 0])
  })
})

it('an answer that knows itself on what it rests is kept as long as it says that it holds', () => {
  let made = 0
  const answer = keptIf(
    (kept: { limit: number }, asked: number) => asked < kept.limit,
    (_: object, asked) => {
      made += 1
      return { limit: asked + 2 }
    },
  )
  const key = {}
  const limits = [1, 2, 3, 2, 4].map((asked) => answer(key, asked).limit)
  expect(limits).toEqual([3, 3, 5, 5, 5])
  expect(made).toBe(2)
})
