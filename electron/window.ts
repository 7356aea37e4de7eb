import { randomBytes } from 'node:crypto'
import { app, BrowserWindow, protocol, session, type WebContents } from 'electron'
import { readAsset } from './assets'
import { appScheme, contentSecurityPolicy, isOurPage, startPage, withNonce, withoutInstalling } from './origin'
import type { WindowBounds } from './settings'

/** Must run before the app is ready. */
export function declareScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built window over `app://bundle` and leaves it no other way out. */
export function closeTheWorldOff(rendererFolder: string) {
  const ours = session.defaultSession
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysInside(url) }))
  ours.protocol.handle(appScheme, async ({ url, method }) => {
    const asset =
      isOurPage(url) && method === 'GET' ? await readAsset(rendererFolder, new URL(url).pathname) : undefined
    if (!asset) return new Response('Not found', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const isPage = asset.contentType.startsWith('text/html')
    return new Response(
      isPage ? withNonce(withoutInstalling(asset.bytes.toString()), nonce) : new Uint8Array(asset.bytes),
      {
        headers: {
          'content-type': asset.contentType,
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
        },
      },
    )
  })
}

/** For every page there will ever be: no other address, no second window, no guest page. */
export function keepAtHome(contents: WebContents) {
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

export function createWindow(preload: string, bounds: WindowBounds): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Mailflow Studio',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch dictionaries.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(startPage)
  return window
}

function staysInside(url: string): boolean {
  return isOurPage(url) || ['devtools:', 'blob:', 'data:'].includes(new URL(url).protocol)
}
