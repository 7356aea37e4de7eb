import { expect, test } from 'vitest'
import { p0 } from '../templates/p0'
import { apart } from './apart'

test('two versions of a file differ in the objects that one of them lacks or has otherwise', () => {
  const design = p0()
  expect(apart(design, p0())).toEqual({ onlyFirst: [], onlySecond: [], different: [], rest: [] })
  const { 'server-1': gone, ...items } = design.items
  const renamed = { ...design, title: 'Other', items: { ...items, 'server-1': { ...gone!, name: 'EDGE09' } } }
  expect(apart(renamed, design)).toMatchObject({ different: [{ name: 'EDGE09' }], rest: ['title'] })
  expect(apart({ ...design, items }, design)).toMatchObject({ onlyFirst: [], onlySecond: [gone], different: [] })
  expect(apart(design, { ...design, items })).toMatchObject({ onlyFirst: [gone], onlySecond: [] })
})
