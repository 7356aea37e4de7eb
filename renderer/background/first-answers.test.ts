import { expect, test } from 'vitest'
import { p0 } from '../../shared/templates/p0'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { background } from './background'
import { frame, withoutFrames } from './testing/frames'
import { localWorker } from './testing/local-worker'

withoutFrames()

test('before the worker has answered, having no findings and no commands does not mean that there are none', async () => {
  const workspace = newWorkspace(localWorker)
  const { answers, readPlan } = background(workspace)
  app(workspace).load(p0(), { file: null, fileName: null })
  readPlan()
  expect(answers.getState()).toMatchObject({ findings: [], checked: undefined, planned: undefined })
  await expect
    .poll(() => {
      frame()
      return answers.getState()
    })
    .toMatchObject({ checked: app(workspace).design, planned: app(workspace).design })
  expect(answers.getState().findings.length).toBeGreaterThan(0)
})
