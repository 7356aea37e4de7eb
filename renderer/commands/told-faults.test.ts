import { expect, test } from 'vitest'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { toldFaults } from './told-faults'
import { words } from './words'

test('an export of which a part cannot be loaded says so, and is not silent', async () => {
  const workspace = newWorkspace()
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  await expect(toldFaults(workspace, words.exportFailed, load)).rejects.toThrow('Failed to fetch')
  expect(app(workspace).message).toMatchObject({ intent: 'error' })
  expect(app(workspace).message?.text).toMatch(/^Nothing was exported/)
})
