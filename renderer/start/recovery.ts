import { writeDesign } from '../../shared/file/design-file'
import { writeBeside } from '../background/background'
import { mayReplace } from '../commands/unsaved'
import { showText } from '../commands/file'
import { words } from '../commands/words'
import { platform } from '../platform'
import { app, useApp } from '../store/store'

const keepAfter = 1500
/** When the worker has not written the work by then, the window does. */
const writeAfter = 5000

/** Keeps unsaved work a moment after each change, so that a crash costs seconds. */
export function keepUnsavedWork() {
  let timer: ReturnType<typeof setTimeout> | undefined
  useApp.subscribe((state, before) => {
    if (state.design === before.design && state.saved === before.saved) return
    clearTimeout(timer)
    if (state.design === state.saved) return
    timer = setTimeout(keep, keepAfter)
  })
}

function keep() {
  const { design, saved, file } = app()
  if (design === saved) return
  const late = setTimeout(() => put(writeDesign(design)), writeAfter)
  writeBeside((text) => {
    clearTimeout(late)
    put(text)
  })

  function put(text: string) {
    const { design: now, saved: since } = app()
    if (now === design && since !== design) void platform.saveRecovery({ name: design.title, text, file })
  }
}

/** Shows work that was left behind; it still counts as unsaved. */
export async function recover(id: string) {
  if (!(await mayReplace())) return
  const found = await platform.openRecovery(id)
  if (!found.ok) return app().tell('error', words.recoveryGone)
  const { text, file, name } = found.value
  showText(text, file, name, true)
}
