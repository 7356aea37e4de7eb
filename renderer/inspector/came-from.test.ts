import { beforeEach, expect, test } from 'vitest'
import { lines } from '../../shared/model/relations'
import { indexes } from '../../shared/model/indexes'
import { p0 } from '../../shared/templates/p0'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { cameFrom } from './came-from'

const design = p0()
const [one, other] = indexes(design).byKind.receiveConnector.map(({ id }) => id) as [string, string]
const line = lines(design)[0]!.id
let workspace: Workspace
const from = () => cameFrom(workspace).getState()

beforeEach(() => {
  workspace = newWorkspace()
  app(workspace).load(design, { file: null, fileName: null })
  cameFrom(workspace)
})

test('an object that is opened from a line or a server knows the way back', () => {
  app(workspace).select([line])
  app(workspace).select([one])
  expect(from()).toEqual({ id: one, ids: [line] })
})

test('from one connector to the next the way back leads to where the first was opened', () => {
  app(workspace).select(['server-1'])
  app(workspace).select([one])
  app(workspace).select([other])
  expect(from()).toEqual({ id: other, ids: ['server-1'] })
})

test('what stands on the canvas needs no way back', () => {
  app(workspace).select([one])
  app(workspace).select(['server-1'])
  expect(from()).toEqual({ id: null, ids: [] })
})
