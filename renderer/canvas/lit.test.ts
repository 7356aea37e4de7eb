import { expect, test } from 'vitest'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { light, litNow } from './lit'

const [search, hover] = [new Set(['server-1', 'server-2']), new Set(['server-3'])]

test('what the pointer is over is lit before what was searched for, and that again when the pointer is gone', () => {
  const workspace = newWorkspace()
  expect(litNow(workspace)).toBeNull()
  light(workspace, 'search', search)
  light(workspace, 'hover', hover)
  expect(litNow(workspace)).toBe(hover)
  light(workspace, 'hover', null)
  expect(litNow(workspace)).toBe(search)
  light(workspace, 'search', null)
  expect(litNow(workspace)).toBeNull()
})

test('a search without a hit dims everything', () => {
  const workspace = newWorkspace()
  light(workspace, 'search', new Set())
  expect(litNow(workspace)?.size).toBe(0)
})

test('each window lights its own', () => {
  const [left, right] = [newWorkspace(), newWorkspace()]
  light(left, 'search', search)
  expect(litNow(right)).toBeNull()
})
