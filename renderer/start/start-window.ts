import { openArrived, showOpened } from '../commands/file'
import { save } from '../commands/save'
import { runCommand } from '../commands/run'
import { listenForShortcuts } from '../commands/shortcuts'
import { dropFile, holdsFile } from '../commands/drop-file'
import { firstPaint } from '../background/first-paint'
import { platform } from '../platform'
import { app, useApp } from '../store/store'
import { keepUnsavedWork } from './recovery'

/** Connects the window with the world outside it, once. */
export function startWindow() {
  listenForShortcuts()
  platform.onCommand(runCommand)
  platform.onOpenedFile((result) => void openArrived(result))
  platform.onCloseRequested((decided) => void save().then(decided))
  keepUnsavedWork()
  tellState()
  takeDroppedFiles()
  void Promise.all([platform.ready(), firstPaint]).then(([opened]) => {
    if (opened) return showOpened(opened)
    // Whoever began to draw already is not asked.
    if (app().past.length === 0 && app().dialog === null) app().show({ kind: 'start' })
  })
}

/** The window's title, and whether closing it must ask. */
function tellState() {
  const tell = () => {
    const { design, saved } = app()
    const dirty = design !== saved
    platform.setDirty(dirty)
    platform.setTitle(`${dirty ? '• ' : ''}${design.title} – Mailflow Studio`)
  }
  tell()
  useApp.subscribe((state, before) => {
    if (state.design !== before.design || state.saved !== before.saved) tell()
  })
}

/** A file dropped anywhere is opened, and never navigates the window away. */
function takeDroppedFiles() {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer && holdsFile(event.dataTransfer)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !event.dataTransfer || !holdsFile(event.dataTransfer)) return
    event.preventDefault()
    void dropFile(event.dataTransfer)
  })
}
