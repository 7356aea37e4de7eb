import { beforeEach, expect, test, vi } from 'vitest'
import { changeItem } from '../shared/edits/change'
import { removeItems } from '../shared/edits/remove'
import type { Design } from '../shared/model/design'
import { check } from '../shared/rules/check'
import { p0 } from '../shared/templates/p0'
import { background } from './background/background'
import { localWorker } from './background/testing/local-worker'
import { drawingNow } from './canvas/drawing'
import { gesture } from './canvas/gestures/gesture'
import { placesBy, placesOf } from './canvas/gestures/moving'
import { view, zoomed } from './canvas/view/view'
import { copy } from './commands/copies/copy'
import { pasteFromClipboard } from './commands/copies/paste'
import { app } from './store/store'
import { newWorkspace } from './workspace/testing/new-workspace'
import type { Workspace } from './workspace/workspace'

/** Two windows on the same design: whatever one of them remembers of it, the other has its own. */
let [left, right]: [Workspace, Workspace] = [newWorkspace(), newWorkspace()]

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback))
  const design = p0()
  left = opened(design)
  right = opened(design)
  return () => vi.unstubAllGlobals()
})

function opened(design: Design): Workspace {
  const workspace = newWorkspace(localWorker)
  for (const part of [background, drawingNow, view]) part(workspace)
  app(workspace).load(design, { file: null, fileName: null })
  return workspace
}

function saidOf(design: Design): readonly string[] {
  return check(design).map(({ rule, subject }) => `${rule} ${subject}`)
}

async function saidIn(workspace: Workspace) {
  const { answers } = background(workspace)
  const expected = saidOf(app(workspace).design)
  await vi.waitFor(
    () => expect(answers.getState().findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(expected),
    { timeout: 20_000 },
  )
  return answers.getState().findings
}

function rename(workspace: Workspace) {
  app(workspace).apply('Rename', changeItem<'server'>('server-1', { name: 'OTHER' }), { select: ['server-1'] })
}

test('an edit of one changes nothing of the other, and each undoes its own', () => {
  const before = { ...app(right) }
  rename(left)
  expect(app(right)).toEqual(before)
  app(right).undo()
  expect(app(left).design.items['server-1']?.name).toBe('OTHER')
  app(left).undo()
  expect(app(left).design.items['server-1']?.name).not.toBe('OTHER')
})

test('each is drawn as its own design is, also while something is dragged in one of them', () => {
  const beside = drawingNow(right)
  rename(left)
  expect(drawingNow(left).scene.nodes.map(({ name }) => name)).toContain('OTHER')
  gesture(left).setState({ moved: placesBy(placesOf(app(left).design, ['server-1'], 'alone'), 50, 50) })
  zoomed(left, 0.1)
  expect(drawingNow(left).moving).not.toBeNull()
  expect(drawingNow(right)).toBe(beside)
  expect(view(right).getState()).not.toEqual(view(left).getState())
})

test('the problems of each are those of its own design, and stay while only the other is edited', async () => {
  await saidIn(left)
  const beside = await saidIn(right)
  app(left).apply('Delete', removeItems(['server-1']))
  const found = await saidIn(left)
  expect(found).not.toEqual(beside)
  expect(background(right).answers.getState().findings).toBe(beside)
})

test('what is copied in one is pasted in the other through the clipboard of the system alone', async () => {
  let clipboard = ''
  const shared = (workspace: Workspace, reads: boolean): Workspace => {
    const platform = {
      ...workspace.platform,
      writeObjects: async ({ text }: { text: string }) => void (clipboard = text),
      readObjects: async () => (reads ? clipboard : ''),
    }
    return Object.assign(workspace, { platform })
  }
  await copy(shared(left, true), app(left).design, ['server-1'])
  const before = app(right).design
  await pasteFromClipboard(shared(right, false))
  expect(app(right).design).toBe(before)
  await pasteFromClipboard(shared(right, true))
  expect(app(right).past.at(-1)?.label).toBe('Paste')
  expect(app(left).past).toEqual([])
})
