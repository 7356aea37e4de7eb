import { beforeEach, expect, test } from 'vitest'
import { place } from '../../shared/edits/add'
import { addAcceptedDomain } from '../../shared/edits/organization'
import { emptyDesign } from '../../shared/model/design'
import { app as stateOf } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { remove } from './removing'

const at = { x: 0, y: 0 }

let workspace: Workspace
const app = () => stateOf(workspace)

beforeEach(() => {
  workspace = newWorkspace()
  app().load({ ...emptyDesign }, { file: null, fileName: null })
  app().apply('Place', place('edge', at))
})

test('deleting a server says what went along, and offers to take it back', () => {
  app().apply('Add', addAcceptedDomain('contoso.com', 'server-1'))
  const before = app().design
  remove(workspace, 'Delete EDGE01', ['server-1'])
  expect(app().message?.text).toBe('EDGE01 deleted, and with it 1 connector, 1 accepted domain.')
  app().message?.action?.run()
  expect(app().design).toBe(before)
})

test('what was done since is not taken back', () => {
  remove(workspace, 'Delete EDGE01', ['server-1'])
  app().apply('Place', place('mailbox', at))
  const later = app().design
  app().message?.action?.run()
  expect(app().design).toBe(later)
})

test('what takes nothing along needs no words', () => {
  app().apply('Place', place('note', at))
  remove(workspace, 'Delete Note', ['note-1'])
  expect(app().message).toBeNull()
})
