import { writeDesign } from '../../shared/file/design-file'
import { background } from '../background/background'
import { mayReplace } from '../commands/unsaved'
import { showText } from '../commands/file'
import { words } from '../commands/words'
import { app, appStore } from '../store/store'
import type { Workspace } from '../workspace/workspace'

const keepAfter = 1500
/** When the worker has not written the work by then, the window does. */
const writeAfter = 5000

/** Keeps unsaved work a moment after each change, so that a crash costs seconds. */
export function keepUnsavedWork(workspace: Workspace) {
  let timer: ReturnType<typeof setTimeout> | undefined
  appStore(workspace).subscribe((state, before) => {
    if (state.design === before.design && state.saved === before.saved) return
    clearTimeout(timer)
    if (state.design === state.saved) return
    timer = setTimeout(() => keep(workspace), keepAfter)
  })
}

function keep(workspace: Workspace) {
  const { design, saved, file } = app(workspace)
  if (design === saved) return
  const late = setTimeout(() => put(writeDesign(design)), writeAfter)
  background(workspace).write((text) => {
    clearTimeout(late)
    put(text)
  })

  function put(text: string) {
    const { design: now, saved: since } = app(workspace)
    if (now === design && since !== design) void workspace.platform.saveRecovery({ name: design.title, text, file })
  }
}

/** Shows work that was left behind; it still counts as unsaved. */
export async function recover(workspace: Workspace, id: string) {
  if (!(await mayReplace(workspace))) return
  const found = await workspace.platform.openRecovery(id)
  if (!found.ok) return app(workspace).tell('error', words.recoveryGone)
  const { text, file, name } = found.value
  showText(workspace, text, file, name, true)
}
