import { EventEmitter } from 'node:events'
import { app, isReady, windowClosed, windowOpened } from './app.mjs'
import { StandinEvent, strict } from './strict.mjs'
import { WebContents } from './web-contents.mjs'

/** Electron would run with these; a test must not pass while one is set. */
const refusedPreferences = {
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
}

const windows = new Map()
let lastId = 0

class Window extends EventEmitter {
  id = ++lastId
  _closed = false
  _shown = false
  _minimized = false
  _maximized = false
  _edited = false

  constructor(options) {
    super()
    const { width = 800, height = 600, x = 0, y = 0 } = options
    this._bounds = { x, y, width, height }
    this._contents = new WebContents(this, options.webPreferences ?? {})
    this.webContents = strict(this._contents, 'webContents')
  }

  loadURL(url) {
    return this._contents._load(url)
  }
  close() {
    if (this._closed) return
    const event = new StandinEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy() {
    if (this._closed) return
    this._closed = true
    windows.delete(this.id)
    this._contents._end()
    this.emit('closed')
    windowClosed(this)
  }
  isDestroyed() {
    return this._closed
  }
  show() {
    this._shown = true
  }
  isVisible() {
    return this._shown
  }
  focus() {
    this.emit('focus')
  }
  minimize() {
    this._minimized = true
  }
  isMinimized() {
    return this._minimized
  }
  restore() {
    this._minimized = false
  }
  maximize() {
    this._maximized = true
  }
  isMaximized() {
    return this._maximized
  }
  getBounds() {
    return this._bounds
  }
  getNormalBounds() {
    return this._bounds
  }
  setDocumentEdited(edited) {
    this._edited = edited
  }
  isDocumentEdited() {
    return this._edited
  }
}

export const BrowserWindow = strict(
  Object.assign(
    function (options = {}) {
      if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
      refuse(options.webPreferences ?? {})
      const inner = new Window(options)
      const window = strict(inner, 'BrowserWindow')
      windows.set(inner.id, window)
      windowOpened(inner)
      app.emit('web-contents-created', new StandinEvent(), inner.webContents)
      app.emit('browser-window-created', new StandinEvent(), window)
      return window
    },
    {
      getAllWindows: () => [...windows.values()],
      getFocusedWindow: () => [...windows.values()].at(-1) ?? null,
      fromWebContents: (contents) => [...windows.values()].find(({ id }) => id === contents?.id) ?? null,
    },
  ),
  'BrowserWindow',
)

/** Playwright finds a page's window by its DevTools target. */
export const webContents = strict(
  {
    fromDevToolsTargetId: (target) =>
      [...windows.values()].map((window) => window.webContents).find((contents) => contents._target === target),
  },
  'webContents',
)

function refuse(preferences) {
  for (const [name, value] of Object.entries(refusedPreferences)) {
    if (preferences[name] === value) throw new Error(`stand-in: webPreferences.${name}=${value} is refused`)
  }
}
