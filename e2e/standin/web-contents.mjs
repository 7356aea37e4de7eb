import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { endWith } from './app.mjs'
import { command, listenTo, stopListeningTo } from './chromium.mjs'
import { codec } from './page/codec.mjs'
import { answer, ipcMain } from './ipc-main.mjs'
import { pageScripts } from './page-scripts.mjs'
import { fromBrowser, handlerFor, hooks, session, toBrowser } from './session.mjs'
import { note, StandinEvent } from './strict.mjs'

const { encode, decode } = codec()
const worldName = 'Electron Isolated Context'

/** One page of the browser, spoken to over the DevTools protocol. */
export class WebContents extends EventEmitter {
  session = session.defaultSession
  _frames = new Map()
  _frameOfContext = new Map()
  _isolatedContexts = new Map()
  _loading = false
  _crashing = Promise.resolve()
  _ended = false
  _url = ''

  constructor(window, preferences) {
    super()
    this._window = window
    this._preferences = preferences
    this.id = window.id
    this._attached = this._attach()
    this._attached.catch((error) => !this._ended && endWith(70)(error))
  }

  get mainFrame() {
    return this._frame(this._mainFrameId)
  }
  getURL() {
    return this._url
  }
  getLastWebPreferences() {
    return this._preferences
  }
  isDestroyed() {
    return this._ended
  }
  setWindowOpenHandler(handler) {
    this._openHandler = handler
  }
  send(channel, ...words) {
    const copy = structuredClone(words)
    void this._attached.then(() =>
      this._deliver(this._isolatedContexts.get(this._mainFrameId), 'message', channel, copy),
    )
  }
  close() {
    this._window.close()
  }
  reload() {
    this._loading = true
    void this._crashing.then(() => this._command('Page.reload')).catch(() => {})
  }
  forcefullyCrashRenderer() {
    this._crashing = new Promise((resolve) => this.once('render-process-gone', resolve))
    // Its answer never comes: nothing is left to give it.
    void this._command('Page.crash').catch(() => {})
  }
  undo() {
    this._edit('undo')
  }
  redo() {
    this._edit('redo')
  }
  cut() {
    this._edit('cut')
  }
  copy() {
    this._edit('copy')
  }
  paste() {
    this._edit('paste')
  }
  delete() {
    this._edit('delete')
  }
  selectAll() {
    this._edit('selectAll')
  }

  _edit(action) {
    void this._command('Runtime.evaluate', { expression: `document.execCommand(${JSON.stringify(action)})` })
  }

  _command(method, params) {
    return command(method, params, this._session)
  }

  async _attach() {
    const { width, height } = this._window._bounds ?? { width: 800, height: 600 }
    const page = { url: 'about:blank', newWindow: true, width, height }
    this._target = (await command('Target.createTarget', page)).targetId
    this._session = (await command('Target.attachToTarget', { targetId: this._target, flatten: true })).sessionId
    listenTo(this._session, (method, params) => this._hear(method, params))
    await Promise.all([
      this._command('Page.enable'),
      this._command('Runtime.enable'),
      this._command('Inspector.enable'),
      this._command('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] }),
      this._command('Runtime.addBinding', { name: '__standinHost', executionContextName: worldName }),
    ])
    this._mainFrameId = (await this._command('Page.getFrameTree')).frameTree.frame.id
    const scripts = pageScripts(`standin-${randomUUID()}-`, this._preferences.preload)
    await this._command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page })
    await this._command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.isolated, worldName })
  }

  async _load(url) {
    await this._attached
    this._url = url
    this._loading = true
    const { errorText } = await this._command('Page.navigate', { url: toBrowser(url) })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
  }

  _end() {
    this._ended = true
    this.emit('destroyed')
    stopListeningTo(this._session)
    void this._attached.then(() => command('Target.closeTarget', { targetId: this._target })).catch(() => {})
  }

  _hear(method, params) {
    heard[method]?.(this, params)
  }

  _frame(id) {
    const { url = '', parent } = this._frames.get(id) ?? {}
    return { url, parent: parent ? this._frame(parent) : null }
  }

  async _receive({ payload, executionContextId }) {
    const [kind, id, channel, words] = decode(payload)
    const frame = this._frame(this._frameOfContext.get(executionContextId))
    const event = new StandinEvent({ sender: this, senderFrame: frame, type: 'frame' })
    if (kind === 'invoke') return this._deliver(executionContextId, 'reply', id, await answer(channel, event, words))
    if (kind === 'send') return ipcMain.emit(channel, event, ...words)
    if (kind === 'open') return this._openHandler?.({ url: fromBrowser(channel), disposition: 'foreground-tab' })
    console.error('Unable to load preload script', ...words)
  }

  async _deliver(contextId, ...message) {
    if (!contextId || this._ended) return
    const expression = `__standinDeliver(${JSON.stringify(encode(message))})`
    await this._command('Runtime.evaluate', { contextId, expression }).catch(() => {})
  }

  async _answerRequest({ requestId, request, resourceType, frameId }) {
    const url = fromBrowser(request.url)
    const refuse = (errorReason) => this._command('Fetch.failRequest', { requestId, errorReason })
    if (resourceType === 'Document' && !this._mayNavigate(url, frameId)) return refuse('Aborted')
    const { cancel } = await new Promise((resolve) => hooks.beforeRequest({ url, method: request.method }, resolve))
    if (cancel) return refuse('BlockedByClient')
    const handler = url === request.url ? undefined : handlerFor(url)
    if (!handler) {
      note('a request for the outside', url)
      return refuse('InternetDisconnected')
    }
    const response = await handler(new Request(url, { method: request.method, headers: request.headers }))
    return this._command('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    })
  }

  /** Electron asks only about what the page itself wants, not about what the app loads. */
  _mayNavigate(url, frameId) {
    if (this._loading && frameId === this._mainFrameId) return true
    const isMainFrame = frameId === this._mainFrameId
    const event = new StandinEvent({ url, isMainFrame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }
}

/** What to do on each DevTools event. */
const heard = {
  'Fetch.requestPaused': (contents, params) => void contents._answerRequest(params).catch(() => {}),
  'Runtime.bindingCalled': (contents, params) => void contents._receive(params),
  'Runtime.executionContextCreated': (contents, { context }) => {
    if (context.name !== worldName) return
    contents._isolatedContexts.set(context.auxData.frameId, context.id)
    contents._frameOfContext.set(context.id, context.auxData.frameId)
  },
  'Page.frameNavigated': (contents, { frame }) => {
    contents._frames.set(frame.id, { url: fromBrowser(frame.url), parent: frame.parentId })
    if (frame.parentId) return
    contents._url = fromBrowser(frame.url)
    contents.emit('did-navigate', new StandinEvent(), contents._url)
  },
  'Page.loadEventFired': (contents) => {
    if (!contents._url || contents._url === 'about:blank') return
    contents._loading = false
    contents.emit('did-finish-load', new StandinEvent())
    if (!contents._window.isVisible()) contents._window.emit('ready-to-show')
  },
  'Page.javascriptDialogOpening': (contents, { type }) => {
    // Electron shows no question on beforeunload: the page simply stays.
    if (type === 'beforeunload') void contents._command('Page.handleJavaScriptDialog', { accept: false })
  },
  'Inspector.targetCrashed': (contents) => {
    contents.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 139 })
  },
}
