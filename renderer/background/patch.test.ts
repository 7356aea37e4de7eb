import { expect, test } from 'vitest'
import { place } from '../../shared/edits/add'
import { changeItem, moveItems } from '../../shared/edits/change'
import { removeItems } from '../../shared/edits/remove'
import { emptyDesign, type Design } from '../../shared/model/design'
import { applyPatch, patchBetween } from './patch'

const origin = { x: 0, y: 0 }
const drawn = place('internet', origin)(place('mailbox', origin)(place('edge', origin)(emptyDesign)))

test('a worker that follows the patches holds the same design as the window', () => {
  const renamed = changeItem<'server'>('server-1', { name: 'GATE01' })(drawn)
  const removed = removeItems(['server-1'])(renamed)
  const steps = [emptyDesign, drawn, renamed, removed, renamed, drawn, emptyDesign]
  let held = emptyDesign
  steps.slice(1).forEach((after, index) => {
    held = applyPatch(held, structuredClone(patchBetween(steps[index] as Design, after)))
    expect(held).toEqual(after)
    expect(Object.keys(held.items)).toEqual(Object.keys(after.items))
  })
})

test('a patch holds only what an edit touched, and the rest stays the same objects', () => {
  const after = changeItem<'internet'>('internet-1', { name: 'World' })(drawn)
  const patch = patchBetween(drawn, after)
  expect(Object.keys(patch.items.changed)).toEqual(['internet-1'])
  expect(patch.items.order).toBeUndefined()
  expect(applyPatch(drawn, patch).items['server-1']).toBe(drawn.items['server-1'])
})

test('moving a thing sends its place and nothing else', () => {
  const patch = patchBetween(drawn, moveItems({ 'server-1': { x: 48, y: 24 } })(drawn))
  expect(patch.items).toEqual({ changed: {} })
  expect(patch.layout).toEqual({ changed: { 'server-1': { x: 48, y: 24 } } })
})
