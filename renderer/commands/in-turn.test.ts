import { expect, test } from 'vitest'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { inTurn, onceLoaded } from './in-turn'

test('a command given while another one still loads comes after it', async () => {
  const workspace = newWorkspace()
  const done: string[] = []
  let resolve = () => {}
  const promise = new Promise<void>((loaded) => (resolve = loaded))
  onceLoaded(
    workspace,
    () => promise,
    () => done.push('duplicate'),
  )
  inTurn(workspace, () => done.push('delete'))
  expect(done).toEqual([])
  resolve()
  await expect.poll(() => done).toEqual(['duplicate', 'delete'])
  inTurn(workspace, () => done.push('undo'))
  expect(done).toEqual(['duplicate', 'delete', 'undo'])
})

test('a command that cannot be loaded holds up none of the others', async () => {
  const workspace = newWorkspace()
  const done: string[] = []
  onceLoaded(
    workspace,
    () => Promise.reject(new Error('There is no such file')),
    () => done.push('duplicate'),
  )
  inTurn(workspace, () => done.push('delete'))
  await expect.poll(() => done).toEqual(['delete'])
  expect(app(workspace).message?.text).toContain('Nothing was done')
})
