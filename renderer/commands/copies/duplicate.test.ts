import { beforeEach, expect, test } from 'vitest'
import { subscribeEdge } from '../../../shared/edits/subscribe'
import { indexes } from '../../../shared/model/indexes'
import { lines } from '../../../shared/model/relations'
import { p0 } from '../../../shared/templates/p0'
import { app } from '../../store/store'
import { newWorkspace } from '../../workspace/testing/new-workspace'
import type { Workspace } from '../../workspace/workspace'
import { duplicateSelected } from './duplicate'

const design = p0()
const [connector] = indexes(design).byKind.sendConnector
const line = lines(design).find(({ subject }) => subject === connector!.id)!
let workspace: Workspace
const selected = () => app(workspace).selection.map((id) => app(workspace).design.items[id])

beforeEach(() => {
  workspace = newWorkspace()
  app(workspace).load(design, { file: null, fileName: null })
})

test.each([
  ['connector', connector!.id],
  ['line', line.id],
])('of a %s the connector is duplicated, and its copy selected', (_, id) => {
  app(workspace).select([id])
  duplicateSelected(workspace)
  expect(selected()).toMatchObject([{ kind: 'sendConnector' }])
  expect(selected()[0]).not.toBe(connector)
  expect(app(workspace).past.map(({ label }) => label)).toEqual([`Duplicate ${connector!.name}`])
})

test('of a card and a line the card is duplicated, and its copy selected', () => {
  app(workspace).select(['server-1', line.id])
  duplicateSelected(workspace)
  expect(selected()).toMatchObject([{ kind: 'server' }])
})

test('what EdgeSync draws is no copy of an Edge server', () => {
  const edge = indexes(design).byKind.server.find(({ role }) => role === 'edge')!
  app(workspace).apply('Subscribe', subscribeEdge(edge.id, design.organization.sites[0]!.id))
  const subscribed = app(workspace).design
  const drawn = lines(subscribed).filter(({ kind }) => kind === 'edgeSync')
  expect(drawn).not.toEqual([])
  for (const { id } of drawn) {
    app(workspace).select([id])
    duplicateSelected(workspace)
    expect(app(workspace).design).toBe(subscribed)
  }
})
