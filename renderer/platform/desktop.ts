import { fixedCommands, type Command } from '../../shared/commands'
import { largestFile } from '../../shared/file/file-size'
import type { Desktop } from '../../shared/ipc/contract'
import { faultOf } from '../../shared/ipc/diagnostics'
import { fail } from '../../shared/result'
import { bytesOf, sizeOf } from './file-text'
import { meansText } from '../keys/text-field'
import type { Platform } from './platform'

declare global {
  interface Window {
    /** Put there by the preload script; the browser edition has none. */
    desktop?: Desktop
  }
}

/** The window inside Electron: every wish goes to the main process. */
export function desktopPlatform(desktop: Desktop): Platform {
  return {
    kind: 'desktop',
    ready: () => desktop.ready(undefined),
    defaults: () => desktop.defaults(undefined),
    openDesign: () => desktop.openDesign(undefined),
    listRecent: () => desktop.listRecent(undefined),
    openRecent: (id) => desktop.openRecent({ id }),
    previewRecent: (id) => desktop.previewRecent({ id }),
    textNow: (file) => desktop.textNow({ file }),
    reopen: (file) => desktop.reopen({ file }),
    saveDesign: ({ text, as, file, suggestedName, overwrite }) =>
      desktop.saveDesign({ text, as, file, suggestedName, overwrite }),
    exportFile: ({ format, suggestedName, content }) => desktop.exportFile({ format, suggestedName, content }),
    rasterize: (svg, scale) => desktop.rasterize({ svg, scale }),
    setOpenFile: (file) => void desktop.setOpenFile({ file }),
    setDirty: (dirty) => void desktop.setDirty({ dirty }),
    // Electron gives its window the title of the page.
    setTitle(title) {
      document.title = title
    },
    async saveRecovery({ name, text, file }) {
      if (sizeOf(text) > largestFile) return fail({ code: 'recoveryTooLarge' })
      const sent = typeof text === 'string' ? text : await bytesOf(text)
      return desktop.saveRecovery({ name, text: sent, file }).catch(() => fail({ code: 'recoveryFailed' }))
    },
    listRecovery: () => desktop.listRecovery(undefined),
    previewRecovery: (id) => desktop.previewRecovery({ id }),
    openRecovery: (id) => desktop.openRecovery({ id }),
    adoptRecovery: (id) => desktop.adoptRecovery({ id }),
    discardRecovery: (id) => desktop.discardRecovery({ id }),
    readClipboard: () => desktop.readClipboard(undefined),
    writeClipboard: (text) => desktop.writeClipboard({ text }),
    // The text carries the objects, so that every program hands them on.
    writeObjects: ({ text, picture }) => desktop.writeClipboard({ text, ...(picture && { picture }) }),
    readObjects: () => desktop.readClipboard(undefined),
    surroundings: () => desktop.surroundings(undefined),
    noteFault: (error) => void desktop.noteFault(faultOf(error)).catch(() => undefined),
    openLink: (url) => void desktop.openLink({ url }),

    onCommand: (listener) =>
      desktop.on('command', (id) => {
        const action = fixedCommands.find((command): command is typeof command & Command => command.id === id)
        if (action?.editsText && meansText(document.activeElement, action.editsText))
          void desktop.editText({ action: action.editsText })
        else listener(id)
      }),
    onOpenedFile: (listener) => desktop.on('openedFile', listener),
    onOpenElsewhere: () => () => undefined,
    onCloseRequested: (listener) =>
      desktop.on('closeRequested', () => listener((saved) => void desktop.closeDecision({ saved }))),
  }
}
