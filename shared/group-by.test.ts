import { expect, it } from 'vitest'
import { groupBy, groupByEach } from './group-by'

it('keeps the order of keys and of the members under each', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (name) => name[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})

it('puts a member under each of its keys, and one without any under none', () => {
  expect([...groupByEach(['ba', 'a', ''], (name) => name)]).toEqual([
    ['b', ['ba']],
    ['a', ['ba', 'a']],
  ])
})
