import { expect, test } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { removeItems } from '../../shared/edits/remove'
import { indexes } from '../../shared/model/indexes'
import { p0 } from '../../shared/templates/p0'
import { largeDesign } from '../../shared/testing/large-design'
import { frame, withoutFrames } from '../background/testing/frames'
import { app as stateOf } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { cameFrom } from './came-from'
import { inspected } from './inspected'

let workspace: Workspace
const app = () => stateOf(workspace)
const shown = () => inspected(workspace).getState()
const open = (design = largeDesign(150)) => {
  workspace = newWorkspace()
  inspected(workspace)
  app().load(design, { file: null, fileName: null })
}

withoutFrames()

test('the panel shows another selection, or an edit of what it shows, at once', () => {
  open()
  app().select(['server-2'])
  expect(shown().selection).toEqual(['server-2'])
  app().apply('Rename', changeItem<'server'>('server-2', { name: 'OTHER' }))
  expect(shown().design).toBe(app().design)
})

test('after an edit of a large design that selects something else, the panel of before stands a frame longer, with its design', () => {
  open()
  app().select(['server-2'])
  const before = shown()
  app().apply('Delete', removeItems(['server-2']))
  expect(shown()).toBe(before)
  frame()
  expect(shown()).toEqual({ design: app().design, selection: [] })
})

test('who selects in the meantime sees that at once', () => {
  open()
  app().select(['server-2'])
  app().apply('Delete', removeItems(['server-2']))
  app().select(['server-3'])
  expect(shown()).toEqual({ design: app().design, selection: ['server-3'] })
  frame()
  expect(shown()).toEqual({ design: app().design, selection: ['server-3'] })
})

test('in a small design the panel follows at once', () => {
  open(p0())
  app().select(['server-1'])
  app().apply('Delete', removeItems(['server-1']))
  expect(shown()).toEqual({ design: app().design, selection: [] })
})

test('also the first object that is opened from another one knows the way back', () => {
  open(p0())
  const connector = indexes(app().design).byKind.receiveConnector[0]!.id
  app().select(['server-1'])
  app().select([connector])
  expect(cameFrom(workspace).getState()).toEqual({ id: connector, ids: ['server-1'] })
})
