import { openArrived, showOpened } from '../commands/file'
import { save } from '../commands/save'
import { runCommand } from '../commands/run'
import { listenForShortcuts } from '../commands/shortcuts'
import { dropFile, holdsFile } from '../commands/drop-file'
import { leaveKeysToInputMethod } from '../keys/input-method'
import { firstPaint } from '../background/first-paint'
import { freshness } from '../background/freshness'
import { keptWork } from '../keeping/keep-work'
import { listenForMenus } from '../menus/asking'
import { listenForRenaming } from '../renaming/renaming'
import { app, appStore } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** Connects the window with the world outside it, once. */
export function startWindow(workspace: Workspace) {
  const { platform } = workspace
  leaveKeysToInputMethod(window)
  listenForShortcuts(workspace)
  listenForMenus(workspace)
  listenForRenaming(workspace)
  platform.onCommand((command) => runCommand(workspace, command))
  platform.onOpenedFile((result) => void openArrived(workspace, result))
  platform.onCloseRequested((decided) => void save(workspace).then(decided))
  platform.onOpenElsewhere((name) => app(workspace).tell('warning', words.openElsewhere(name)))
  keptWork(workspace).start()
  addEventListener('error', ({ error }) => platform.noteFault(error))
  addEventListener('unhandledrejection', ({ reason }) => platform.noteFault(reason))
  void platform.defaults().then((stated) => app(workspace).startWith(stated))
  tellState(workspace)
  takeDroppedFiles(workspace)
  void Promise.all([platform.ready(), firstPaint]).then(([opened]) => {
    if (opened) return showOpened(workspace, opened)
    // Whoever began to draw already is not asked.
    if (app(workspace).past.length === 0 && app(workspace).dialog === null) app(workspace).show({ kind: 'start' })
  })
}

/** The window's title, and whether closing it must ask. */
function tellState(workspace: Workspace) {
  const { platform } = workspace
  let toldDirty: boolean | undefined
  let toldTitle: string | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    const { design, saved } = app(workspace)
    const dirty = design !== saved
    if (dirty !== toldDirty) platform.setDirty(dirty)
    toldDirty = dirty
    // Another title takes the browser longer than most edits, which do not have to wait for it.
    telling ??= setTimeout(tellTitle)
  }
  const tellTitle = () => {
    telling = undefined
    const { design, saved } = app(workspace)
    const title = words.windowTitle(design.title, design !== saved, freshness(workspace).getState().told)
    if (title !== toldTitle) platform.setTitle(title)
    toldTitle = title
  }
  tell()
  appStore(workspace).subscribe((state, before) => {
    if (state.file !== before.file) workspace.platform.setOpenFile(state.file)
    if (state.design !== before.design || state.saved !== before.saved) tell()
  })
  freshness(workspace).subscribe(tell)
}

/** A file dropped anywhere is opened, and never navigates the window away. */
function takeDroppedFiles(workspace: Workspace) {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer && holdsFile(event.dataTransfer)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !event.dataTransfer || !holdsFile(event.dataTransfer)) return
    event.preventDefault()
    void dropFile(workspace, event.dataTransfer)
  })
}
