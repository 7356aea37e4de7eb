import { beforeEach, expect, test, vi } from 'vitest'
import { setParameter, setTitle } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { removeItems } from '../../shared/edits/remove'
import { check } from '../../shared/rules/check'
import type { Finding } from '../../shared/rules/rule'
import { fixTitle } from '../../shared/rules/words/fix-titles'
import { p0 } from '../../shared/templates/p0'
import { app as stateOf } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { WorkerLike, Workspace } from '../workspace/workspace'
import { applyFix } from './apply-fix'
import { background } from './background'
import type { PlainFinding } from './messages'
import { localWorker } from './testing/local-worker'
import { words } from './words'

let workspace: Workspace
const app = () => stateOf(workspace)

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback))
  return () => vi.unstubAllGlobals()
})

/** P0, with its one finding that can be mended: connectors that grant a right nobody has. */
async function opened(startWorker?: () => WorkerLike): Promise<PlainFinding> {
  workspace = newWorkspace(startWorker ?? localWorker)
  app().load(p0(), { file: null, fileName: null })
  const { answers } = background(workspace)
  await vi.waitFor(() => expect(answers.getState().findings).not.toEqual([]), { timeout: 20_000 })
  const finding = answers.getState().findings.find(({ fix }) => fix)
  if (!finding) throw new Error('Nothing in P0 can be mended')
  return finding
}

const mended = { timeout: 20_000 }

test('a fix is one step, named for it, and changes what the rule’s own fix changes and nothing else', async () => {
  const finding = await opened()
  const before = app().design
  const own = check(before).find(({ rule }) => rule === finding.rule)
  applyFix(workspace, finding)
  await vi.waitFor(() => expect(app().past).toHaveLength(1), mended)
  expect(app().past[0]?.label).toBe(finding.fix && fixTitle(finding.fix.title))
  expect(app().design).toEqual(own?.fix?.edit(before))
  expect(app().design.organization).toBe(before.organization)
  expect(app().design.baseline).toBe(before.baseline)
  app().undo()
  expect(app().design).toBe(before)
})

test('of several problems of one rule the one that was chosen is mended', async () => {
  await opened()
  const unsafe = sequence(
    setParameter('receiveConnector-3', 'AuthMechanism', ['BasicAuth']),
    setParameter('receiveConnector-8', 'AuthMechanism', ['BasicAuth']),
  )
  app().apply('Weaken', unsafe)
  const before = app().design
  const alike = check(before).filter(({ rule, fix }) => rule === 'RC-AUTH-008' && fix)
  expect(alike.map(({ subject }) => subject)).toEqual(['receiveConnector-3', 'receiveConnector-8'])
  const chosen = alike[1] as Finding
  applyFix(workspace, chosen)
  await vi.waitFor(() => expect(app().past).toHaveLength(2), mended)
  expect(app().design).toEqual(chosen.fix?.edit(before))
})

test('of a problem that is gone meanwhile a sentence says so, and nothing is changed', async () => {
  const finding = await opened()
  app().apply('Delete', removeItems([finding.subject]))
  const before = app().design
  applyFix(workspace, finding)
  await vi.waitFor(() => expect(app().message?.text).toBe(words.fixGone), mended)
  expect(app().design).toBe(before)
})

test('what was changed while the answer was on its way is kept', async () => {
  const finding = await opened()
  applyFix(workspace, finding)
  app().apply('Change title', setTitle('Another title'))
  await vi.waitFor(() => expect(app().past).toHaveLength(2), mended)
  expect(app().design.title).toBe('Another title')
  expect(check(app().design).some(({ rule }) => rule === finding.rule)).toBe(false)
})

test('two fixes asked for at once are both applied', async () => {
  const finding = await opened()
  applyFix(workspace, finding)
  applyFix(workspace, finding)
  await vi.waitFor(() => expect(app().message?.text).toBe(words.fixGone), mended)
  expect(app().past).toHaveLength(1)
})

test('where the checker stops instead of answering, a sentence says so', async () => {
  let fail = () => undefined as unknown
  const finding = await opened(() => failing((stop) => (fail = stop)))
  applyFix(workspace, finding)
  await Promise.resolve()
  fail()
  expect(app().message?.text).toBe(words.fixStopped)
  expect(app().past).toEqual([])
})

/** A worker that answers all but the question for a fix; then it is made to stop. */
function failing(hand: (stop: () => unknown) => void): WorkerLike {
  const worker = localWorker()
  const errors = new EventTarget()
  hand(() => errors.dispatchEvent(new Event('error')))
  return {
    postMessage: (ask: { kind: string }) => ask.kind !== 'fix' && worker.postMessage(ask),
    addEventListener(type: string, hear: EventListenerOrEventListenerObject) {
      if (type === 'error') errors.addEventListener(type, hear)
      else worker.addEventListener(type, hear)
    },
    terminate: () => undefined,
  }
}
