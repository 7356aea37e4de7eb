import { expect, it } from 'vitest'
import { groupBy } from './group-by'

it('keeps the order of keys and of the members under each', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (name) => name[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
