import inter400 from '../../build/fonts/inter-400.woff2?url'
import inter600 from '../../build/fonts/inter-600.woff2?url'
import type { OpenResult } from '../../shared/ipc/files'
import { createBrowserDesk } from './browser-desk'
import { embeddedFontRules, rasterizeInBrowser } from './browser-picture'
import { createBrowserRecovery } from './browser-recovery'
import { openKeep } from './keep'
import type { Platform } from './platform'

/** Files that the system hands to an installed web app. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { files: FileSystemFileHandle[] }) => void): void
}

const fonts = [
  { family: 'Inter', weight: 400, url: inter400 },
  { family: 'Inter', weight: 600, url: inter600 },
]

/** The same window in a Chromium browser, with what a page is given: pickers, IndexedDB, a canvas. */
export function browserPlatform(): Platform {
  const keep = openKeep('mailflow-studio', ['recovery', 'recent'])
  const desk = createBrowserDesk(keep)
  const recovery = createBrowserRecovery(keep, desk.remember)
  const neverCalled = () => () => undefined

  return {
    kind: 'browser',
    ready: async () => null,
    openDesign: desk.openDesign,
    listRecent: desk.listRecent,
    openRecent: desk.openRecent,
    saveDesign: desk.saveDesign,
    exportFile: desk.exportFile,
    rasterize: async (svg, scale) => rasterizeInBrowser(svg, scale, await embeddedFontRules(fonts)),
    setDirty(dirty) {
      window.onbeforeunload = dirty ? (event) => event.preventDefault() : null
    },
    setTitle(title) {
      document.title = title
    },
    saveRecovery: ({ name, text, file }) => recovery.save({ name, text, file: desk.known(file) ?? null }),
    listRecovery: recovery.list,
    openRecovery: recovery.open,
    discardRecovery: recovery.discard,
    readClipboard: () => navigator.clipboard.readText(),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    openLink: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    onCommand: neverCalled,
    onOpenedFile: (listener) => listenForLaunches(desk.openHandle, listener),
    onCloseRequested: neverCalled,
  }
}

function listenForLaunches(
  open: (handle: FileSystemFileHandle) => Promise<OpenResult>,
  listener: (result: OpenResult) => void,
) {
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  let listening = true
  launchQueue?.setConsumer(({ files }) => {
    const last = files.at(-1)
    if (last && listening) void open(last).then(listener)
  })
  return () => {
    listening = false
  }
}
