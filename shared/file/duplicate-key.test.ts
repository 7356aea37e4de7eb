import fc from 'fast-check'
import { expect, it } from 'vitest'
import { duplicateKey } from './duplicate-key'

it('no key stands twice in what a program writes, whatever is in its texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
      expect(duplicateKey(JSON.stringify(value, null, space))).toBeUndefined()
    }),
  )
})

it.each([
  ['{"a": 1, "a": 2}', 'a'],
  ['{"items": [{}, {"b": {"c": 1, "d": [], "c": 2}}]}', 'items..b.c'],
  ['{"\\u0061": 1, "a": 2}', 'a'],
  [String.raw`{"a\\": 1, "b": "\"", "a\\": 2}`, 'a\\'],
])('in %s the key %s does', (json, path) => {
  expect(duplicateKey(json)).toBe(path)
})

it('the same key in two objects, and a text that equals a key, are no key that stands twice', () => {
  expect(duplicateKey('[{"a": "a"}, {"a": ["a", "a"]}]')).toBeUndefined()
})
