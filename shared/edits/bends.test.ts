import { expect, test } from 'vitest'
import { readDesign, writeDesign } from '../file/design-file'
import { indexes } from '../model/indexes'
import { p0 } from '../templates/p0'
import { bendLines } from './bends'
import { removeItems } from './remove'

const design = p0()
const { id } = indexes(design).byKind.sendConnector[0]!
const bent = bendLines(id, { axis: 'x', by: 42.4 })(design)

test('a bend that was pulled is kept in the file, in whole pixels', () => {
  expect(bent.bends).toEqual({ [id]: { axis: 'x', by: 42 } })
  const read = readDesign(writeDesign(bent))
  expect(read.ok && read.value.bends).toEqual(bent.bends)
})

test('a design whose bends are all taken back is the one that it was, to the byte', () => {
  expect(bendLines(id, undefined)(bent)).toEqual(design)
  expect(writeDesign(bendLines(id, undefined)(bent))).toBe(writeDesign(design))
})

test('the same bend again, and one of a connector that is not there, change nothing', () => {
  expect(bendLines(id, { axis: 'x', by: 42 })(bent)).toBe(bent)
  expect(bendLines('sendConnector-99', { axis: 'x', by: 1 })(design)).toBe(design)
})

test('a connector that is removed takes its bend along', () => {
  expect(removeItems([id])(bent)).not.toHaveProperty('bends')
})
