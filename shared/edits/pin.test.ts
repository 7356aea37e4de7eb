import { expect, test } from 'vitest'
import { emptyDesign } from '../model/design'
import { place } from './add'
import { moveItems } from './change'
import { sequence } from './edit'
import { setPinned } from './pin'

const drawn = sequence(place('edge', { x: 10, y: 20 }), place('mailbox', { x: 300, y: 20 }))(emptyDesign)

test('what is pinned stays so when it is moved by hand, until it is unpinned', () => {
  const moved = sequence(setPinned(['server-1'], true), moveItems({ 'server-1': { x: 50, y: 60 } }))(drawn)
  expect(moved.layout).toEqual({ 'server-1': { x: 50, y: 60, pinned: true }, 'server-2': { x: 300, y: 20 } })
  expect(setPinned(['server-1'], false)(moved).layout['server-1']).toEqual({ x: 50, y: 60 })
})

test('to pin what is pinned, or what stands nowhere, changes nothing', () => {
  const pinned = setPinned(['server-1'], true)(drawn)
  expect(setPinned(['server-1'], true)(pinned)).toBe(pinned)
  expect(setPinned(['receiveConnector-1'], true)(drawn)).toBe(drawn)
})
