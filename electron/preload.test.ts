import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

type Desktop = Record<string, (...words: unknown[]) => unknown>
type Listener = (event: unknown, data: unknown) => void

const { exposed, listeners, invoke } = vi.hoisted(() => ({
  exposed: new Map<string, Desktop>(),
  listeners: new Map<string, Listener>(),
  invoke: vi.fn(async (..._words: unknown[]) => 'answered'),
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: Desktop) => void exposed.set(name, api) },
  ipcRenderer: {
    invoke,
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    removeListener: (name: string) => void listeners.delete(name),
  },
}))

beforeAll(async () => void (await import('./preload')))
beforeEach(() => void invoke.mockClear())
afterEach(() => vi.unstubAllGlobals())

const desktop = () => exposed.get('desktop')!

/** All that a page can do to the world outside of it. Whoever adds a name has thought about what a hostile page does with it. */
const names = [
  'adoptRecovery',
  'closeDecision',
  'defaults',
  'discardRecovery',
  'editText',
  'exportFile',
  'listRecent',
  'listRecovery',
  'noteFault',
  'on',
  'openDesign',
  'openLink',
  'openRecent',
  'openRecovery',
  'previewRecent',
  'previewRecovery',
  'rasterize',
  'readClipboard',
  'ready',
  'reopen',
  'saveDesign',
  'saveRecovery',
  'setDirty',
  'setOpenFile',
  'surroundings',
  'textNow',
  'writeClipboard',
]

test('the page gets one frozen object with these functions', () => {
  expect([...exposed.keys()]).toEqual(['desktop'])
  expect(Object.isFrozen(desktop())).toBe(true)
  expect(Object.keys(desktop()).toSorted()).toEqual(names)
  expect(Object.values(desktop()).filter((value) => typeof value !== 'function')).toEqual([])
})

test('a function asks on its own channel and on no other, whatever else it is given', async () => {
  vi.stubGlobal('navigator', { userActivation: { isActive: true } })
  for (const name of names.filter((one) => one !== 'on')) {
    invoke.mockClear()
    expect(await desktop()[name]!({ channel: 'saveDesign' }, 'saveDesign', 'more')).toBe('answered')
    expect(invoke.mock.calls).toEqual([[name, { channel: 'saveDesign' }]])
  }
})

test('a listener gets the data and never the event, which could send on any channel', () => {
  const hear = vi.fn()
  const stop = desktop()['on']!('command', hear) as () => void
  listeners.get('command')!({ sender: 'the whole of IPC' }, 'save')
  expect(hear.mock.calls).toEqual([['save']])
  stop()
  expect(listeners.has('command')).toBe(false)
})

test.each(['saveDesign', 'toString', '__proto__', 'ELECTRON_BROWSER_READY'])(
  'nobody listens on the channel %s',
  (name) => {
    expect(() => desktop()['on']!(name, () => undefined)).toThrow(`No event is called ${name}`)
    expect(listeners.size).toBe(0)
  },
)

test('a link opens only because somebody has just pressed something', async () => {
  vi.stubGlobal('navigator', { userActivation: { isActive: false } })
  await expect(desktop()['openLink']!({ url: 'https://example.com/' })).rejects.toThrow('Nobody chose to open a link')
  expect(invoke).not.toHaveBeenCalled()
})
