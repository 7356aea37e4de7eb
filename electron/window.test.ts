import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { contentSecurityPolicy, startPage } from './origin'
import { newFolder } from '../disk/testing/folder'
import { closeTheWorldOff, createWindow, keepAtHome } from './window'

type Handler = (...words: never[]) => unknown

const { handlers, windows } = vi.hoisted(() => ({ handlers: new Map<string, Handler>(), windows: [] as unknown[] }))

vi.mock('electron', () => {
  const keep = (name: string) => (handler: Handler) => void handlers.set(name, handler)
  return {
    BrowserWindow: class {
      constructor(options: unknown) {
        windows.push(options)
      }
      once() {}
      async loadURL() {}
    },
    protocol: {},
    session: {
      defaultSession: {
        setPermissionRequestHandler: keep('permissionRequest'),
        setPermissionCheckHandler: keep('permissionCheck'),
        setDevicePermissionHandler: keep('devicePermission'),
        webRequest: { onBeforeRequest: keep('request') },
        protocol: { handle: (_scheme: string, handler: Handler) => void handlers.set('page', handler) },
      },
    },
  }
})

function call(name: string, ...words: unknown[]) {
  return (handlers.get(name) as (...words: unknown[]) => unknown)(...words)
}

beforeAll(async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>')
  closeTheWorldOff(join(folder, 'renderer'))
})

test('every request for the outside is cancelled', () => {
  const isCancelled = (url: string) => {
    const answer = vi.fn()
    call('request', { url }, answer)
    return (answer.mock.calls[0] as [{ cancel: boolean }])[0].cancel
  }
  expect([startPage, 'blob:app://bundle/1', 'data:,'].map(isCancelled)).toEqual([false, false, false])
  const outside = [
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'ws://example.com/',
    'app://other/',
  ]
  expect(outside.map(isCancelled)).toEqual([true, true, true, true, true])
})

test('every permission is denied', () => {
  const answer = vi.fn()
  call('permissionRequest', {}, 'media', answer)
  expect(answer).toHaveBeenCalledWith(false)
  expect([call('permissionCheck'), call('devicePermission')]).toEqual([false, false])
})

test('the page comes with its policy, and nothing comes from another host or by another method', async () => {
  const ask = (url: string, method = 'GET') => call('page', { url, method }) as Promise<Response>
  const page = await ask(startPage)
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, contentSecurityPolicy])
  expect((await ask('app://other/index.html')).status).toBe(404)
  expect((await ask(startPage, 'POST')).status).toBe(404)
})

test('the window is isolated, sandboxed and without Node', () => {
  createWindow('preload.cjs', { width: 1000, height: 700 }, false)
  expect(windows[0]).toMatchObject({
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  })
})

test('a page is led nowhere else and opens no window', () => {
  const listeners = new Map<string, (event: { url: string; preventDefault(): void }) => void>()
  let open: () => unknown = () => undefined
  const contents = {
    on: (name: string, listener: never) => void listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => (open = handler),
  }
  keepAtHome(contents as never)
  const isPrevented = (name: string, url: string) => {
    const preventDefault = vi.fn()
    listeners.get(name)!({ url, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect([isPrevented(name, startPage), isPrevented(name, 'https://example.com/')]).toEqual([false, true])
  }
  expect(isPrevented('will-attach-webview', startPage)).toBe(true)
  expect(open()).toEqual({ action: 'deny' })
})
