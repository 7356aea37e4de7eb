import type { OpenResult } from '../../shared/ipc/files'
import { readFromClipboard, writeToClipboard } from './browser-clipboard'
import { createBrowserDesk } from './browser-desk'
import { embeddedFontRules, rasterizeInBrowser } from './browser-picture'
import { createBrowserRecovery } from './browser-recovery'
import { openKeep } from './keep'
import { createOpenFile } from './open-file'
import type { Platform } from './platform'

/** Files that the system hands to an installed web app. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { files: FileSystemFileHandle[] }) => void): void
}

/** The same window in a Chromium browser, with what a page is given: pickers, IndexedDB, a canvas. */
export function browserPlatform(): Platform {
  const keep = openKeep('mailflow-studio', ['recovery', 'recent'])
  const desk = createBrowserDesk(keep)
  const recovery = createBrowserRecovery(keep, desk.remember)
  const openFile = createOpenFile()
  const neverCalled = () => () => undefined

  return {
    kind: 'browser',
    ready: async () => null,
    defaults: async () => ({}),
    openDesign: desk.openDesign,
    listRecent: desk.listRecent,
    openRecent: desk.openRecent,
    previewRecent: desk.previewRecent,
    textNow: desk.textNow,
    reopen: desk.reopen,
    saveDesign: desk.saveDesign,
    exportFile: desk.exportFile,
    rasterize: async (svg, scale) => rasterizeInBrowser(svg, scale, await embeddedFontRules(document)),
    setOpenFile: (file) => openFile.set(desk.known(file)?.handle),
    setDirty(dirty) {
      window.onbeforeunload = dirty ? (event) => event.preventDefault() : null
    },
    setTitle(title) {
      document.title = title
    },
    saveRecovery: ({ name, text, file }) => recovery.save({ name, text, file: desk.known(file) ?? null }),
    listRecovery: recovery.list,
    previewRecovery: recovery.preview,
    openRecovery: recovery.open,
    adoptRecovery: recovery.adopt,
    discardRecovery: recovery.discard,
    readClipboard: () => navigator.clipboard.readText(),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    writeObjects: writeToClipboard,
    readObjects: readFromClipboard,
    surroundings: async () => ({ edition: 'browser edition', system: navigator.userAgent, policy: null, log: null }),
    // The browser's own console has it.
    noteFault: () => undefined,
    openLink: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    onCommand: neverCalled,
    onOpenedFile: (listener) => listenForLaunches(desk.openHandle, listener),
    onOpenElsewhere: openFile.onElsewhere,
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
