import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item, Items } from './design'
import { nextId } from './ids'
import { copyWith, itemList } from './lists'
import { designOf, internet, server } from './testing/build'

const item = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((number): Item => server(`server-${number}`, {})),
  fc.integer({ min: 1, max: 3 }).map((number): Item => internet(`internet-${number}`)),
)
const items = fc.array(item).map((list): Items => Object.fromEntries(list.map((one) => [one.id, one])))
const changes = fc
  .array(fc.tuple(item, fc.boolean()))
  .map((list) => new Map(list.map(([one, stays]) => [one.id, stays ? one : undefined] as const)))

test('a copy of a map with changes is the copy that anybody would make by hand, and its list is its values', () => {
  fc.assert(
    fc.property(items, changes, (before, wanted) => {
      const byHand: Record<string, Item> = { ...before }
      for (const [id, one] of wanted) {
        if (one) byHand[id] = one
        else delete byHand[id]
      }
      const copy = copyWith(before, wanted)
      expect(Object.entries(copy)).toEqual(Object.entries(byHand))
      expect(itemList(copy)).toEqual(Object.values(copy))
    }),
  )
})

test('a new id is one that neither the design nor what exists has, and the highest of its kind', () => {
  fc.assert(
    fc.property(items, items, fc.constantFrom('server', 'internet'), (designed, existing, kind) => {
      const design = { ...designOf([]), items: designed, baseline: existing }
      const id = nextId(design, kind as 'server' | 'internet')
      const numbers = [...Object.values(designed), ...Object.values(existing)]
        .filter((one) => one.kind === kind)
        .map((one) => Number(one.id.split('-')[1]))
      expect(id).toBe(`${kind}-${Math.max(0, ...numbers) + 1}`)
    }),
  )
})
