import { beforeEach, expect, test } from 'vitest'
import { place } from '../../../shared/edits/add'
import { sequence } from '../../../shared/edits/edit'
import { emptyDesign } from '../../../shared/model/design'
import { app } from '../../store/store'
import { newWorkspace } from '../../workspace/testing/new-workspace'
import type { Workspace } from '../../workspace/workspace'
import { gesture } from './gesture'
import { machine } from './machine'
import type { Pointer } from './pointer'

let workspace: Workspace

beforeEach(() => {
  workspace = newWorkspace()
  const drawn = sequence(place('edge', { x: 300, y: 903 }), place('gateway', { x: 900, y: 1000 }))(emptyDesign)
  app(workspace).load(drawn, { file: null, fileName: null })
})

function pointer(dx: number, dy: number, free = false): Pointer {
  const at = { x: 930 + dx, y: 1030 + dy }
  return { client: at, at, button: 0, finger: false, adding: false, copying: false, free }
}

/** The gateway on its way, so far from where it stood. */
function drag(dx: number, dy: number, free = false): Pointer {
  machine(workspace).press(pointer(0, 0))
  machine(workspace).move(pointer(dx / 2, dy / 2))
  machine(workspace).move(pointer(dx, dy, free))
  return pointer(dx, dy, free)
}

const placed = () => app(workspace).design.layout['gateway-1']

test('a card that is dragged goes to the height of another, and guides say how far that is, until it is let go', () => {
  const end = drag(-33, -95)
  const { guides } = gesture(workspace).getState()
  expect(guides.some(({ from, to, distance }) => from.y === 903 && to.y === 903 && distance === undefined)).toBe(true)
  expect(guides.some(({ distance }) => (distance ?? 0) > 300)).toBe(true)
  machine(workspace).release(end)
  expect(placed()).toEqual({ x: 870, y: 903 })
  expect(gesture(workspace).getState().guides).toEqual([])
})

test('with Ctrl held it lines up with nothing, and stands on the grid', () => {
  const end = drag(-33, -95, true)
  expect(gesture(workspace).getState().guides).toEqual([])
  machine(workspace).release(end)
  expect(placed()).toEqual({ x: 870, y: 910 })
})

test('where nothing is near it stands on the grid', () => {
  machine(workspace).release(drag(-33, 404))
  expect(placed()).toEqual({ x: 870, y: 1400 })
})
