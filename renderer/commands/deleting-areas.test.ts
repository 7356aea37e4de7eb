import { expect, it } from 'vitest'
import { addItem, addServer } from '../../shared/edits/add'
import { setZone } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { emptyDesign } from '../../shared/model/design'
import { leftBehind } from './deleting-areas'

const somewhere = { x: 0, y: 0 }
const design = sequence(
  addItem('area', somewhere),
  addItem('perimeter', somewhere),
  addServer({ role: 'edge', version: 'SE' }, somewhere),
  setZone(['zone-2'], 'zone-1'),
  setZone(['server-1'], 'zone-2'),
)(emptyDesign)

it('of an area everything in it is asked about, at any depth', () => {
  expect([...leftBehind(['zone-1'], design)].toSorted()).toEqual(['server-1', 'zone-2'])
})

it('what is deleted anyway is not asked about, nor is anything where no area goes', () => {
  expect(leftBehind(['zone-2', 'server-1'], design)).toEqual([])
  expect(leftBehind(['server-1'], design)).toEqual([])
})
