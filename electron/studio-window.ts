import { app, clipboard, ClipboardItem, shell, type BrowserWindow } from 'electron'
import log from 'electron-log/node'
import type { EventData, EventName } from '../shared/ipc/contract'
import type { Defaults } from '../shared/ipc/defaults'
import type { Surroundings } from '../shared/ipc/diagnostics'
import type { FileId } from '../shared/ipc/files'
import { createArrivals } from './arrivals'
import { createClosing } from './closing'
import { createDesk, type DeskServices } from './desk'
import { askAfterCrash, askBeforeClosing, askWhatToOpen, askWhereToSave, askWhileHanging } from './dialogs'
import { createHanging } from './hanging'
import type { Handlers } from './ipc'
import { createKnownFiles } from './known-files'
import { rasterize } from './rasterize'
import type { Recovery } from './recovery'

/** What all windows have in common. */
export interface SharedServices extends Pick<
  DeskServices,
  'recent' | 'written' | 'backups' | 'inTurn' | 'closedFolders' | 'mayUse' | 'isShownElsewhere' | 'used'
> {
  recovery: Recovery
  fonts: string
  /** What windows start with, by the policy of the machine. */
  defaults: Defaults
  /** Of all windows, for a report of a fault. */
  surroundings(): Promise<Surroundings>
  /** Where dialogs begin. */
  folder(): string
  /** The app is to end: what follows a closed window. */
  isQuitting(): boolean
  staysOpen(): void
}

export interface StudioWindow {
  readonly window: BrowserWindow
  readonly handlers: Handlers
  /** A file from outside is shown here. */
  arrive(path: string): void
  openRecent(id: string): void
  tell<N extends EventName>(name: N, data: EventData<N>): void
  /** The path of the file that the window shows. */
  shownPath(): string | undefined
  /** Whether a file may be shown here without replacing anything. */
  isBlank(): boolean
  show(): void
}

/** One window with the parts that are its own: files that it knows, unsaved work, what arrives, how it closes. */
export function connectWindow(window: BrowserWindow, shared: SharedServices): StudioWindow {
  const known = createKnownFiles()
  let session = shared.recovery.openSession()
  let shown: FileId | null = null
  let isDirty = false
  let isExpecting = false
  /** The page was ended on purpose, to be loaded again. */
  let isEnding = false

  const shownPath = () => (shown === null ? undefined : known.find(shown)?.path)

  function tell<N extends EventName>(name: N, data: EventData<N>) {
    if (!window.isDestroyed()) window.webContents.send(name, data)
  }

  const desk = createDesk({
    ...shared,
    known,
    recovery: () => session,
    isShownElsewhere: (path) => path !== shownPath() && shared.isShownElsewhere(path),
    askWhatToOpen: () => askWhatToOpen(window, shared.folder()),
    askWhereToSave: (kind, name, beside) => askWhereToSave(window, kind, beside ?? shared.folder(), name),
  })

  const arrivals = createArrivals(
    async (path) => {
      const opened = await desk.openPath(path)
      isExpecting = opened.ok
      return opened
    },
    (result) => tell('openedFile', result),
  )

  const closing = createClosing({
    ask: () => askBeforeClosing(window),
    requestSave: () => tell('closeRequested', null),
    discard: () => session.discard(),
    close: () => (shared.isQuitting() ? app.quit() : window.close()),
    stay: () => shared.staysOpen(),
  })
  window.on('close', (event) => {
    if (!closing.mayClose()) return event.preventDefault()
    session.close()
  })
  // Also where it was ended without a question: what is kept is offered again.
  window.on('closed', () => {
    session.end()
    hanging.responsive()
  })
  // What a page that is gone had kept is offered to the one that comes.
  window.webContents.on('did-navigate', () => {
    arrivals.pageGone()
    isEnding = false
    session.end()
    session = shared.recovery.openSession()
    shown = null
  })
  const hanging = createHanging({
    askToReload: (signal) => askWhileHanging(window, signal),
    reload() {
      if (window.isDestroyed()) return
      isEnding = true
      window.webContents.forcefullyCrashRenderer()
      window.webContents.reload()
    },
  })
  window.on('unresponsive', () => {
    log.warn('The page does not respond')
    hanging.unresponsive()
  })
  window.on('responsive', () => hanging.responsive())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    // A page that is gone needs no waiting for; where it was ended on purpose nobody is asked a second time.
    hanging.responsive()
    log.error(`The page ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed() || isEnding) return void (isEnding = false)
    void askAfterCrash(window).then((again) => (again ? window.webContents.reload() : window.destroy()))
  })

  return {
    window,
    tell,
    shownPath,
    isBlank: () => shown === null && !isDirty && !isExpecting,
    arrive(path) {
      isExpecting = true
      void arrivals.arrive(path)
    },
    openRecent: (id) => void desk.openRecent(id).then((result) => tell('openedFile', result)),
    show() {
      if (window.isMinimized()) window.restore()
      window.focus()
    },

    handlers: {
      ready: () => arrivals.pageReady(),
      defaults: () => shared.defaults,
      openDesign: () => desk.openDesign(),
      listRecent: () => shared.recent.list(),
      openRecent: ({ id }) => desk.openRecent(id),
      previewRecent: ({ id }) => desk.previewRecent(id),
      textNow: ({ file }) => desk.textNow(file),
      reopen: ({ file }) => desk.reopen(file),
      saveDesign: (input) => desk.saveDesign(input),
      exportFile: ({ format, suggestedName, content }) => desk.exportFile(format, suggestedName, content),
      rasterize: ({ svg, scale }) => rasterize(svg, scale, shared.fonts),
      setOpenFile({ file }) {
        shown = file
        isExpecting = false
      },
      setDirty({ dirty }) {
        isDirty = dirty
        closing.setDirty(dirty)
        window.setDocumentEdited(dirty)
      },
      closeDecision: ({ saved }) => closing.decide(saved),
      saveRecovery: (work) => desk.saveRecovery(work),
      listRecovery: () => session.list(),
      previewRecovery: ({ id }) => desk.previewRecovery(id),
      openRecovery: ({ id }) => desk.openRecovery(id),
      adoptRecovery: ({ id }) => session.adopt(id),
      discardRecovery: ({ id }) => session.discard(id),
      readClipboard: () => clipboard.readText(),
      writeClipboard: ({ text, picture }) => clipboard.write([new ClipboardItem(formsOf(text, picture))]),
      editText: ({ action }) => window.webContents[action](),
      surroundings: () => shared.surroundings(),
      noteFault: ({ name, frames }) => log.error(['A fault of the page', name, ...frames].join('\n    ')),
      openLink: ({ url }) => shell.openExternal(url),
    },
  }
}

/** What other programs take: text, and a picture of it where there is one. */
function formsOf(text: string, picture: Uint8Array | undefined): Record<string, string | Blob> {
  const png = picture && new Blob([new Uint8Array(picture)], { type: 'image/png' })
  return { 'text/plain': text, ...(png && { 'image/png': png }) }
}
