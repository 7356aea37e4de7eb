import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { startPage } from './origin'
import { newFolder } from '../disk/testing/folder'
import { closeTheWorldOff, createWindow, declareScheme, keepAtHome } from './window'

type Handler = (...words: never[]) => unknown

const { app, handlers, windows, schemes } = vi.hoisted(() => ({
  app: { isPackaged: false },
  handlers: new Map<string, Handler>(),
  windows: [] as { webPreferences: Record<string, unknown> }[],
  schemes: [] as unknown[],
}))

vi.mock('electron', () => {
  const keep = (name: string) => (handler: Handler) => void handlers.set(name, handler)
  return {
    app,
    BrowserWindow: class {
      constructor(options: (typeof windows)[number]) {
        windows.push(options)
      }
      once() {}
      async loadURL() {}
    },
    protocol: { registerSchemesAsPrivileged: (declared: unknown) => void schemes.push(declared) },
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
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><head></head>')
  await writeFile(join(folder, 'renderer/main.js'), '<head>')
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

const policyOf = (nonce: string) =>
  `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const ask = (url: string, method = 'GET') => call('page', { url, method }) as Promise<Response>

/** The nonce in a page, once it is as long as a guess would have to be. */
async function nonceIn(page: Response): Promise<string> {
  const [, nonce = ''] = /<head><meta property="csp-nonce" nonce="([\w+/]{22}==)" \/>/.exec(await page.text()) ?? []
  return nonce
}

test('the page comes with its policy, and with a nonce of this load alone', async () => {
  const nonces = []
  for (const page of [await ask(startPage), await ask(startPage)]) {
    const nonce = await nonceIn(page)
    nonces.push(nonce)
    expect([page.status, Object.fromEntries(page.headers)]).toEqual([
      200,
      {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyOf(nonce),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      },
    ])
  }
  expect(nonces[0]).not.toBe('')
  expect(nonces[0]).not.toBe(nonces[1])
})

test('a script comes as it is, with the same headers', async () => {
  const script = await ask('app://bundle/main.js')
  expect(await script.text()).toBe('<head>')
  expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  expect(script.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; worker-src 'self'; /,
  )
})

test('nothing comes from another host or by another method', async () => {
  expect((await ask('app://other/index.html')).status).toBe(404)
  expect((await ask(startPage, 'POST')).status).toBe(404)
})

test('the scheme of the app has the rights of a web page, and not one more', () => {
  declareScheme()
  expect(schemes).toEqual([[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]])
})

/** Exactly these: a preference that is added (features of Chromium, insecure content) has to be added here as well. */
const isolated = {
  preload: 'preload.cjs',
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}

test('the window is isolated, sandboxed and without Node', () => {
  createWindow('preload.cjs', { width: 1000, height: 700 })
  expect(windows.at(-1)!.webPreferences).toEqual({ ...isolated, devTools: true })
})

test('what people install has no developer tools', () => {
  app.isPackaged = true
  createWindow('preload.cjs', { width: 1000, height: 700 })
  expect(windows.at(-1)!.webPreferences).toEqual({ ...isolated, devTools: false })
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
