import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserEvents, command, startChromium } from './chromium.mjs'
import { takeLock } from './single-instance.mjs'
import { note, StandinEvent, strict } from './strict.mjs'

const switches = new Map()
const windows = new Set()
let folder = process.cwd()
let manifest = {}
let ready = false
let quitting = false
let announceReady
const whenReady = new Promise((resolve) => (announceReady = resolve))

class App extends EventEmitter {
  isPackaged = false
  name = 'Electron'
  commandLine = strict(
    {
      appendSwitch: (name, value = '') => void switches.set(name, value),
      hasSwitch: (name) => switches.has(name),
      getSwitchValue: (name) => switches.get(name) ?? '',
    },
    'app.commandLine',
  )

  whenReady() {
    return whenReady
  }
  isReady() {
    return ready
  }
  getName() {
    return manifest.productName ?? manifest.name
  }
  getVersion() {
    return manifest.version
  }
  getAppPath() {
    return folder
  }
  getPath(name) {
    const places = {
      userData: switches.get('user-data-dir') || join(homedir(), '.config', this.getName()),
      documents: join(homedir(), 'Documents'),
      home: homedir(),
      temp: tmpdir(),
    }
    if (!places[name]) throw new Error(`Failed to get '${name}' path`)
    return places[name]
  }
  enableSandbox() {
    if (ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  }
  setAppUserModelId(id) {
    note('app.setAppUserModelId', id)
  }
  addRecentDocument(path) {
    note('app.addRecentDocument', path)
  }
  requestSingleInstanceLock() {
    return takeLock(this.getPath('userData'), (words, from) =>
      whenReady.then(() => this.emit('second-instance', new StandinEvent(), words, from, undefined)),
    )
  }
  focus() {}
  quit() {
    if (quitting) return
    const before = new StandinEvent()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    quitting = true
    for (const window of windows) window.close()
    if (windows.size > 0) quitting = false
    else this.exit(0)
  }
  exit(code = 0) {
    this.emit('quit', new StandinEvent(), code)
    process.exit(code)
  }
}

export const app = strict(new App(), 'app')

/** `--name=value` */
export function readSwitch(word) {
  const [, name, value] = /^--?([^=]+)=?(.*)$/.exec(word)
  switches.set(name, value)
}

export function isReady() {
  return ready
}

export function windowOpened(window) {
  windows.add(window)
}

export function windowClosed(window) {
  windows.delete(window)
  if (windows.size > 0 || quitting) return
  setImmediate(() => {
    if (!app.emit('window-all-closed')) app.quit()
  })
}

/** Called before the app's own code is loaded. */
export function start(appFolder, appManifest) {
  folder = appFolder
  manifest = appManifest
  mkdirSync(app.getPath('userData'), { recursive: true })
}

/** Called once the app's own code is loaded, before which Electron is never ready: that code may quit, or take the lock first. */
export function loaded() {
  setTimeout(() => {
    if (!quitting) becomeReady().catch(endWith(71))
  }, 0)
}

export function endWith(code) {
  return (error) => {
    console.error(error)
    process.exit(code)
  }
}

async function becomeReady() {
  await startChromium(app.getPath('userData'), switches.get('remote-debugging-port') || '0')
  await command('Target.setDiscoverTargets', { discover: true })
  browserEvents.on('Target.targetCreated', ({ targetInfo }) => {
    // A page that a page opened: Electron would have asked, so it must not stay.
    if (targetInfo.openerId) command('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {})
  })
  ready = true
  announceReady()
  app.emit('ready', new StandinEvent(), {})
}

process.on('SIGTERM', () => app.quit())
process.on('SIGINT', () => app.quit())
