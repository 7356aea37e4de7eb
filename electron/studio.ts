import { dirname, join } from 'node:path'
import { app, clipboard, Menu, screen, shell } from 'electron'
import log from 'electron-log/node'
import { sweepTemporary } from '../disk/temporary'
import type { EventData, EventName } from '../shared/ipc/contract'
import { createArrivals } from './arrivals'
import { createBackups } from './backup'
import { createClosing } from './closing'
import { createDesk } from './desk'
import { askAfterCrash, askBeforeClosing, askWhatToOpen, askWhereToSave } from './dialogs'
import { answerRequests } from './ipc'
import { createKnownFiles } from './known-files'
import { menuTemplate } from './menu'
import { rasterize } from './rasterize'
import { openRecentFiles } from './recent'
import { createRecovery } from './recovery'
import { onSomeDisplay, readSettings, writeSettings } from './settings'
import { createWindow } from './window'
import { openWrittenFolders } from './written-folders'

export interface Studio {
  /** Shows this design file. */
  open(path: string): void
  /** Brings the window to the front. */
  show(): void
}

/** The one window with everything behind it: this file only connects the parts. */
export async function openStudio({ preload, fonts }: { preload: string; fonts: string }): Promise<Studio> {
  const data = app.getPath('userData')
  const settingsFile = join(data, 'settings.json')
  let settings = await readSettings(settingsFile)
  const recent = await openRecentFiles(join(data, 'recent.json'))
  const recovery = createRecovery(join(data, 'recovery'))
  const backups = createBackups(join(data, 'backups'))
  const written = await openWrittenFolders(join(data, 'written-folders.json'))
  // Nobody waits for it: a folder may lie on a drive that answers late.
  void Promise.all([sweepTemporary(data), recovery.clean(), backups.clean(), written.clean()]).catch(log.error)
  let session = recovery.openSession()
  const folder = () => settings.lastFolder ?? app.getPath('documents')

  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = createWindow(preload, onSomeDisplay(settings.bounds, displays), !app.isPackaged)
  if (settings.maximized) window.maximize()

  function tell<N extends EventName>(name: N, data: EventData<N>) {
    if (!window.isDestroyed()) window.webContents.send(name, data)
  }

  const desk = createDesk({
    known: createKnownFiles(),
    recent,
    written,
    backups,
    recovery: () => session,
    askWhatToOpen: () => askWhatToOpen(window, folder()),
    askWhereToSave: (kind, name, beside) => askWhereToSave(window, kind, beside ?? folder(), name),
    closedFolders: app.isPackaged ? [data, app.getAppPath()] : [data],
    used(path) {
      settings = { ...settings, lastFolder: dirname(path) }
      app.addRecentDocument(path)
      drawMenu()
    },
  })
  const arrivals = createArrivals(desk.openPath, (result) => tell('openedFile', result))

  let quitting = false
  const closing = createClosing({
    ask: () => askBeforeClosing(window),
    requestSave: () => tell('closeRequested', null),
    discard: () => session.discard(),
    close: () => (quitting ? app.quit() : window.close()),
    stay: () => (quitting = false),
  })
  app.on('before-quit', () => (quitting = true))
  window.on('close', (event) => {
    if (!closing.mayClose()) return event.preventDefault()
    session.discardNow()
    settings = { ...settings, bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    writeSettings(settingsFile, settings)
  })
  // What a page that is gone had kept is offered to the one that comes.
  window.webContents.on('did-navigate', () => {
    arrivals.pageGone()
    session.end()
    session = recovery.openSession()
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.error(`The page ended: ${reason}`)
    void askAfterCrash(window).then((again) => (again ? window.webContents.reload() : window.destroy()))
  })

  function drawMenu() {
    const template = menuTemplate({
      onMac: process.platform === 'darwin',
      recent: recent.list(),
      run: (command) => tell('command', command),
      openRecent: (id) => void desk.openRecent(id).then((result) => tell('openedFile', result)),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  drawMenu()

  answerRequests({
    ready: () => arrivals.pageReady(),
    openDesign: () => desk.openDesign(),
    listRecent: () => recent.list(),
    openRecent: ({ id }) => desk.openRecent(id),
    textNow: ({ file }) => desk.textNow(file),
    reopen: ({ file }) => desk.reopen(file),
    saveDesign: (input) => desk.saveDesign(input),
    exportFile: ({ format, suggestedName, content }) => desk.exportFile(format, suggestedName, content),
    rasterize: ({ svg, scale }) => rasterize(svg, scale, fonts),
    setOpenFile: () => undefined,
    setDirty({ dirty }) {
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
    writeClipboard: ({ text }) => clipboard.writeText(text),
    editText: ({ action }) => window.webContents[action](),
    openLink: ({ url }) => shell.openExternal(url),
  })

  return {
    open: (path) => void arrivals.arrive(path),
    show() {
      if (window.isMinimized()) window.restore()
      window.focus()
    },
  }
}
