import { beforeEach, expect, test, vi } from 'vitest'
import { moveItems, setParameter, setTitle } from '../../shared/edits/change'
import { p0 } from '../../shared/templates/p0'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { background } from './background'
import { firstPaint } from './first-paint'
import { freshness, patience } from './freshness'
import type { PlainFinding } from './messages'
import { waitingWorker } from './testing/waiting-worker'

let workspace: Workspace
let worker: ReturnType<typeof waitingWorker>

const frame = 16

beforeEach(async () => {
  await firstPaint
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, frame))
  worker = waitingWorker()
  workspace = newWorkspace(worker.start)
  freshness(workspace)
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

const told = () => freshness(workspace).getState().told
const findings = () => background(workspace).answers.getState().findings
const open = () => app(workspace).load(p0(), { file: null, fileName: null })
const weaken = setParameter('receiveConnector-3', 'AuthMechanism', ['BasicAuth'])
const edit = () => app(workspace).apply('Weaken', weaken)
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

const found: PlainFinding = {
  rule: 'RC-AUTH-008',
  severity: 'warning',
  subject: 'receiveConnector-3',
  message: 'any',
  data: {},
}

async function answeredAfter(milliseconds: number) {
  await after(milliseconds)
  worker.answer(found)
}

test('of an opened design nothing is known before the checker has answered, and what was found before is of another', async () => {
  expect(told()).toBe('fresh')
  open()
  expect(told()).toBe('checking')
  await answeredAfter(2 * frame)
  expect([told(), findings().length]).toEqual(['fresh', 1])
  open()
  expect([told(), findings().length]).toEqual(['checking', 0])
})

test('after an edit a quick answer is not announced', async () => {
  open()
  await answeredAfter(2 * frame)
  const all: string[] = []
  freshness(workspace).subscribe((state) => all.push(state.told))
  edit()
  await answeredAfter(patience - frame)
  await after(2 * patience)
  expect(all).toEqual([])
})

test('after an edit a slow answer is announced, and from then on at once', async () => {
  open()
  await answeredAfter(2 * frame)
  edit()
  await after(patience)
  expect([told(), findings().length]).toEqual(['checking', 1])
  await answeredAfter(2000)
  expect(told()).toBe('fresh')
  app(workspace).undo()
  expect(told()).toBe('checking')
})

test('an answer to the question before the last says nothing of the design as it now is', async () => {
  open()
  await after(2 * frame)
  edit()
  worker.answer(found)
  expect(told()).toBe('checking')
})

test('a design that is only moved or renamed stays checked', async () => {
  open()
  await answeredAfter(2 * frame)
  app(workspace).apply('Move', moveItems({ 'server-1': { x: 0, y: 0 } }))
  app(workspace).apply('Rename', setTitle('Another title'))
  await after(2 * patience)
  expect(told()).toBe('fresh')
})

test('where the checker breaks off, the design counts as not checked until it is changed', async () => {
  open()
  await after(2 * frame)
  worker.stop()
  await after(2 * frame)
  worker.stop()
  expect(told()).toBe('stopped')
  edit()
  expect(told()).toBe('checking')
})
