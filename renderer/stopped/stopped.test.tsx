import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { changeItem } from '../../shared/edits/change'
import { readDesign } from '../../shared/file/design-file'
import type { KeepResult } from '../../shared/ipc/files'
import { p0 } from '../../shared/templates/p0'
import type { SaveRequest } from '../platform/platform'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { keepAfterFault, letGo, loadAnew, saveCopy, type Safety } from './aftermath'
import { StoppedPage } from './StoppedPage'
import { words } from './words'

/** A window with a design, on a drive that answers what it is told to. */
function openWindow(result: KeepResult = { ok: true, value: null }) {
  const plain = newWorkspace()
  const kept: string[] = []
  const asked: SaveRequest[] = []
  const workspace: Workspace = {
    ...plain,
    platform: {
      ...plain.platform,
      async saveRecovery({ text }) {
        kept.push(typeof text === 'string' ? text : await text.text())
        return result
      },
      async saveDesign(request) {
        asked.push(request)
        return { ok: true, value: { file: 'copy', name: 'Copy.mailflow' } }
      },
    },
  }
  app(workspace).load(p0(), { file: 'file', fileName: 'Contoso.mailflow' })
  const rename = () => app(workspace).apply('Rename', changeItem<'server'>('server-1', { name: 'EDGE02' }))
  return { workspace, kept, asked, rename }
}

test('before anything else is done, unsaved work is kept', async () => {
  const { workspace, kept, rename } = openWindow()
  expect([await keepAfterFault(workspace), kept]).toEqual(['saved', []])
  rename()
  expect(await keepAfterFault(workspace)).toBe('kept')
  const read = readDesign(kept.at(-1)!)
  expect(read.ok && read.value).toEqual(app(workspace).design)
})

test('where it cannot be kept the page says so, also where writing it breaks off', async () => {
  const full = openWindow({ ok: false, error: { code: 'recoveryFull' } })
  full.rename()
  expect(await keepAfterFault(full.workspace)).toBe('notKept')
  const { workspace } = openWindow()
  app(workspace).load({ ...p0(), items: { broken: 1n } as never }, { file: null, fileName: null, unsaved: true })
  expect(await keepAfterFault(workspace)).toBe('notKept')
  expect(await saveCopy(workspace)).toBe(words.copyFailed)
})

test('a copy leaves the open file and what is unsaved as they were', async () => {
  const { workspace, asked, rename } = openWindow()
  rename()
  expect(await saveCopy(workspace)).toBe('A copy is saved as Copy.mailflow.')
  expect(asked).toMatchObject([{ as: true, file: 'file' }])
  const { file, design, saved } = app(workspace)
  expect([file, design === saved]).toEqual(['file', false])
})

test('whoever goes on has the design with its history, and nothing selected or open', () => {
  const { workspace, rename } = openWindow()
  rename()
  const { design, past } = app(workspace)
  app(workspace).select(['server-1'])
  app(workspace).show({ kind: 'about' })
  letGo(workspace)
  expect(app(workspace)).toMatchObject({ design, past, selection: [], dialog: null })
})

test.each([
  [{ ok: true, value: null } as const, [false]],
  [{ ok: false, error: { code: 'recoveryFull' } } as const, []],
])('loading anew asks nobody about work that is kept (%j)', async (result, dirty) => {
  const { workspace, rename } = openWindow(result)
  const told: boolean[] = []
  const platform = { ...workspace.platform, setDirty: (is: boolean) => void told.push(is) }
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  rename()
  await loadAnew(Object.assign(workspace, { platform }))
  vi.unstubAllGlobals()
  expect([told, reload.mock.calls.length]).toEqual([dirty, 1])
})

test.each<Safety | 'keeping'>(['keeping', 'saved', 'kept', 'notKept'])(
  'the page (%s) says in one sentence what happened and offers three ways on',
  (safety) => {
    const { workspace } = openWindow()
    const page = renderToStaticMarkup(<StoppedPage workspace={workspace} safety={safety} onGoOn={() => undefined} />)
    expect(page).toContain(words.happened[safety])
    expect(page.match(/<button/g)).toHaveLength(3)
  },
)
