import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

type Listener = (...words: never[]) => unknown

const { calls, listeners, electronApp, opened } = vi.hoisted(() => {
  const calls: string[] = []
  const listeners = new Map<string, Listener>()
  let becomeReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (becomeReady = resolve))
  const electronApp = {
    enableSandbox: () => void calls.push('enableSandbox'),
    setAppUserModelId: (id: string) => void calls.push(`setAppUserModelId ${id}`),
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    requestSingleInstanceLock: () => calls.push('lock') > 0,
    whenReady: () => (calls.push('whenReady'), ready),
    getPath: () => '/data',
    quit: () => void calls.push('quit'),
    becomeReady,
  }
  return { calls, listeners, electronApp, opened: { open: vi.fn(), show: vi.fn() } }
})

vi.mock('electron', () => ({ app: electronApp, dialog: {} }))
vi.mock('./log', () => ({ openLog: () => undefined }))
vi.mock('electron-log/node', () => ({ default: { info: () => undefined, error: () => undefined } }))
vi.mock('./studio', () => ({
  openStudio: async () => {
    calls.push('openStudio')
    return opened
  },
}))
vi.mock('./window', () => ({
  declareScheme: () => void calls.push('declareScheme'),
  closeTheWorldOff: () => void calls.push('closeTheWorldOff'),
  keepAtHome: (contents: unknown) => void calls.push(`keepAtHome ${String(contents)}`),
}))

function tell(name: string, ...words: unknown[]) {
  return (listeners.get(name) as (...words: unknown[]) => unknown)(...words)
}

let before: readonly string[] = []

beforeAll(async () => {
  await import('./main')
  before = [...calls]
  tell('open-file', { preventDefault: () => undefined }, '/early.mailflow')
  electronApp.becomeReady()
  await vi.waitUntil(() => opened.open.mock.calls.length > 0)
})

beforeEach(() => {
  opened.open.mockClear()
  opened.show.mockClear()
})

test('before the app is ready every page is put into the sandbox, the scheme is declared and the app has its name', () => {
  expect(before.toSorted()).toEqual([
    'declareScheme',
    'enableSandbox',
    'lock',
    'setAppUserModelId studio.mailflow.desktop',
    'whenReady',
  ])
  expect(before.indexOf('enableSandbox')).toBeLessThan(before.indexOf('whenReady'))
})

test('the world is closed off before the first window opens', () => {
  expect(calls.filter((call) => ['closeTheWorldOff', 'openStudio'].includes(call))).toEqual([
    'closeTheWorldOff',
    'openStudio',
  ])
})

test('every page there will ever be is kept at home', () => {
  tell('web-contents-created', {}, 'a new page')
  expect(calls).toContain('keepAtHome a new page')
})

test('a second start hands its file over, or shows the window', () => {
  tell('second-instance', {}, ['program', '/designs/Contoso.mailflow'], '/')
  expect(opened.open).toHaveBeenCalledWith('/designs/Contoso.mailflow')
  tell('second-instance', {}, ['program'], '/')
  expect(opened.show).toHaveBeenCalled()
})

test('a file that arrives later is opened', () => {
  tell('open-file', { preventDefault: () => undefined }, '/later.mailflow')
  expect(opened.open).toHaveBeenCalledWith('/later.mailflow')
})
