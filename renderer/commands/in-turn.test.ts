import { expect, test } from 'vitest'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { inTurn, onceLoaded } from './in-turn'

test('a command given while another one still loads comes after it', async () => {
  const workspace = newWorkspace()
  const done: string[] = []
  let resolve = () => {}
  const promise = new Promise<void>((loaded) => (resolve = loaded))
  void onceLoaded(
    workspace,
    () => promise,
    () => done.push('duplicate'),
  )
  void inTurn(workspace, () => done.push('delete'))
  expect(done).toEqual([])
  resolve()
  await expect.poll(() => done).toEqual(['duplicate', 'delete'])
  void inTurn(workspace, () => done.push('undo'))
  expect(done).toEqual(['duplicate', 'delete', 'undo'])
})

test('a command that cannot be loaded holds up none of the others', async () => {
  const workspace = newWorkspace()
  const done: string[] = []
  const failed = onceLoaded(
    workspace,
    () => Promise.reject(new Error('There is no such file')),
    () => done.push('duplicate'),
  )
  void inTurn(workspace, () => done.push('delete'))
  await expect(failed).rejects.toThrow('no such file')
  await expect.poll(() => done).toEqual(['delete'])
  expect(app(workspace).message?.text).toContain('Nothing was done')
})

test.each([
  ['at once', (workspace: Workspace) => inTurn(workspace, breaksOff)],
  ['once it is loaded', (workspace: Workspace) => onceLoaded(workspace, async () => null, breaksOff)],
])('a command that begins %s and breaks off later says so', async (_, give) => {
  const workspace = newWorkspace()
  await expect(give(workspace)).rejects.toThrow('The disk is gone')
  expect(app(workspace).message).toMatchObject({ intent: 'error' })
  expect(app(workspace).message?.text).toContain('Nothing was done')
})

test('a command that asks a question holds up none of the others', async () => {
  const workspace = newWorkspace()
  const done: string[] = []
  void onceLoaded(
    workspace,
    async () => null,
    () => new Promise(() => undefined),
  )
  void inTurn(workspace, () => done.push('undo'))
  await expect.poll(() => done).toEqual(['undo'])
})

async function breaksOff() {
  await Promise.resolve()
  throw new Error('The disk is gone')
}
