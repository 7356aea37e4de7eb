import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { app, Menu, screen } from 'electron'
import log from 'electron-log/node'
import { createQueues } from '../disk/in-turn'
import { sweepTemporary } from '../disk/temporary'
import { createBackups } from './backup'
import { liesIn } from './files'
import { answerRequests } from './ipc'
import { menuTemplate } from './menu'
import type { Policy } from './policy'
import { openRecentFiles } from './recent'
import { createRecovery } from './recovery'
import { beside, onSomeDisplay, readSettings, writeSettings } from './settings'
import { connectWindow, type SharedServices, type StudioWindow } from './studio-window'
import { readSurroundings } from './surroundings'
import { createWindow } from './window'
import { openWrittenFolders } from './written-folders'

export interface Studio {
  /** Shows this design file: in the window that shows it already, in one that shows nothing yet, or in a new one. */
  open(path: string): void
  /** Brings the window that was used last to the front. */
  show(): void
}

export interface StudioOptions {
  preload: string
  fonts: string
  /** The folder of the log. */
  logs: string
  policy: Policy
}

/** The windows with everything behind them: this file only connects the parts. */
export async function openStudio({ preload, fonts, logs, policy }: StudioOptions): Promise<Studio> {
  const data = app.getPath('userData')
  const settingsFile = join(data, 'settings.json')
  const { allowedFolders } = policy
  const mayUse = async (path: string) => !allowedFolders || liesIn(path, allowedFolders)
  let settings = await readSettings(settingsFile)
  const last = settings.lastFolder
  // A policy may have come since.
  if (last !== null && !(await mayUse(join(last, 'any')))) settings = { ...settings, lastFolder: null }
  const firstFolder = policy.defaultFolder ?? allowedFolders?.[0] ?? app.getPath('documents')
  const recent = await openRecentFiles(join(data, 'recent.json'))
  const recovery = createRecovery(join(data, 'recovery'))
  const backups = createBackups(join(data, 'backups'))
  const written = await openWrittenFolders(join(data, 'written-folders.json'))
  // Nobody waits for it: a folder may lie on a drive that answers late.
  void Promise.all([sweepTemporary(data), recovery.clean(), backups.clean(), written.clean()]).catch(log.error)

  /** The one that was used last comes last. */
  let windows: readonly StudioWindow[] = []
  let quitting = false
  app.on('before-quit', () => (quitting = true))

  const shared: SharedServices = {
    recent,
    written,
    backups,
    recovery,
    fonts,
    surroundings: () => readSurroundings(logs, policy),
    defaults: policy.defaults,
    mayUse,
    inTurn: createQueues(),
    closedFolders: app.isPackaged ? [data, app.getAppPath()] : [data],
    folder: () => settings.lastFolder ?? firstFolder,
    isShownElsewhere(path) {
      const found = windowOf(path)
      found?.show()
      return found !== undefined
    },
    isQuitting: () => quitting,
    staysOpen: () => (quitting = false),
    used(path) {
      settings = { ...settings, lastFolder: dirname(path) }
      app.addRecentDocument(path)
      drawMenu()
    },
  }

  function windowOf(path: string): StudioWindow | undefined {
    return windows.find((one) => one.shownPath() === path)
  }

  function openWindow(): StudioWindow {
    const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
    const last = windows.at(-1)?.window.getNormalBounds()
    const bounds = onSomeDisplay(last ? beside(last) : settings.bounds, displays)
    const window = createWindow(preload, bounds)
    if (settings.maximized) window.maximize()
    const opened = connectWindow(window, shared)
    windows = [...windows, opened]
    window.on('focus', () => (windows = [...windows.filter((one) => one !== opened), opened]))
    window.on('close', (event) => {
      if (event.defaultPrevented) return
      settings = { ...settings, bounds: window.getNormalBounds(), maximized: window.isMaximized() }
      writeSettings(settingsFile, settings)
    })
    window.on('closed', () => (windows = windows.filter((one) => one !== opened)))
    return opened
  }

  function drawMenu() {
    const template = menuTemplate({
      onMac: process.platform === 'darwin',
      recent: recent.list(),
      run: (command) => windows.at(-1)?.tell('command', command),
      openRecent: (id) => windows.at(-1)?.openRecent(id),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  answerRequests((sender) => windows.find(({ window }) => window.webContents.id === sender.id)?.handlers)
  openWindow()
  drawMenu()

  return {
    async open(path) {
      const target = await realpath(path).catch(() => path)
      const showing = windowOf(target)
      if (showing) return showing.show()
      const blank = windows.findLast((one) => one.isBlank()) ?? openWindow()
      blank.arrive(path)
      if (blank.window.isVisible()) blank.show()
    },
    show: () => windows.at(-1)?.show(),
  }
}
