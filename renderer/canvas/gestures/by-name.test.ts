import { expect, test } from 'vitest'
import { sceneOf } from '../../../shared/diagram/scene-of'
import { p0 } from '../../../shared/templates/p0'
import { nodeByName, typedOn } from './by-name'

const { nodes } = sceneOf(p0())
const found = (typed: string, isLast?: (name: string) => boolean) =>
  nodeByName(nodes, typed, isLast && ((node) => isLast(node.name)))?.name

test('the beginning of a name means the first object of that name, without regard to case', () => {
  expect(found('m')).toBe('MBXSERVER01')
  expect(found('EDGE')).toBe('EDGE01')
  expect(found('int')).toBe('Internet')
})

test('a part of a name means the object, too', () => {
  expect(found('02')).toBe('MBXSERVER02')
  expect(found('server')).toBe('MBXSERVER01')
})

test('a target that has the line already gives way to the next one', () => {
  expect(found('m', (name) => name === 'MBXSERVER01')).toBe('MBXSERVER02')
  expect(found('i', (name) => name === 'Internet')).toBe('Internet')
})

test('a letter that continues no name begins another one, and one that begins none is not taken', () => {
  expect(typedOn(nodes, 'm', 'b')).toBe('mb')
  expect(typedOn(nodes, 'mb', 'i')).toBe('i')
  expect(typedOn(nodes, 'm', 'y')).toBeUndefined()
})
