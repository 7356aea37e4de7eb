import { beforeEach, expect, test, vi } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { readDesign } from '../../shared/file/design-file'
import type { KeepResult } from '../../shared/ipc/files'
import { p0 } from '../../shared/templates/p0'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { keptWork } from './keep-work'

/** What the window hears of the page around it. */
let occasions = new Map<string, () => void>()

beforeEach(() => {
  occasions = new Map()
  const listen = (name: string, listener: () => void) => void occasions.set(name, listener)
  vi.stubGlobal('addEventListener', listen)
  vi.stubGlobal('document', { addEventListener: listen })
  vi.useFakeTimers()
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

/** A window with a design, and the names under which its first server was kept; nothing is kept of what was discarded. */
function openWindow() {
  const drive: { kept: string[]; result: KeepResult } = { kept: [], result: { ok: true, value: null } }
  const plain = newWorkspace()
  const workspace: Workspace = {
    ...plain,
    platform: {
      ...plain.platform,
      async saveRecovery({ text }) {
        const read = readDesign(typeof text === 'string' ? text : await text.text())
        if (drive.result.ok && read.ok) drive.kept.push(read.value.items['server-1']?.name ?? '')
        return drive.result
      },
      async discardRecovery() {
        drive.kept = []
      },
    },
  }
  app(workspace).load(p0(), { file: null, fileName: null })
  keptWork(workspace).start()
  const rename = (name: string) => app(workspace).apply('Rename', changeItem<'server'>('server-1', { name }))
  return { workspace, drive, rename }
}

test('whoever edits without a pause loses at most two seconds', async () => {
  const { rename, drive } = openWindow()
  for (let edit = 1; edit <= 12; edit += 1) {
    rename(`EDGE${edit}`)
    await vi.advanceTimersByTimeAsync(900)
  }
  expect(Number(drive.kept.at(-1)?.slice(4))).toBeGreaterThanOrEqual(11)
})

test.each(['blur', 'visibilitychange', 'pagehide', 'error'])('it is kept at once on %s', async (occasion) => {
  const { rename, drive } = openWindow()
  rename('EDGE02')
  occasions.get(occasion)?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(drive.kept).toEqual(['EDGE02'])
})

test('what is undone to the saved state, or saved, is kept no longer', async () => {
  const { workspace, rename, drive } = openWindow()
  rename('EDGE02')
  await vi.advanceTimersByTimeAsync(2000)
  expect(drive.kept).toEqual(['EDGE02'])
  app(workspace).undo()
  await vi.advanceTimersByTimeAsync(0)
  expect(drive.kept).toEqual([])

  app(workspace).redo()
  await vi.advanceTimersByTimeAsync(2000)
  expect(drive.kept).toEqual(['EDGE02'])
  app(workspace).markSaved(app(workspace).design, 'file', 'Contoso.mailflow')
  await vi.advanceTimersByTimeAsync(2000)
  expect(drive.kept).toEqual([])
})

test('a failure is told in one sentence, once, and again when it lasts', async () => {
  const { workspace, rename, drive } = openWindow()
  drive.result = { ok: false, error: { code: 'recoveryFull' } }
  rename('EDGE02')
  await vi.advanceTimersByTimeAsync(10_000)
  const told = app(workspace).message
  expect(told).toMatchObject({ intent: 'error', text: expect.stringMatching(/no room on the drive/) as string })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(app(workspace).message).toBe(told)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(app(workspace).message).not.toBe(told)
  drive.result = { ok: true, value: null }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(drive.kept).toEqual(['EDGE02'])
})
