import { writeDesign } from '../../shared/file/design-file'
import { mayReplace } from '../commands/unsaved'
import { showText } from '../commands/file'
import { words } from '../commands/words'
import { platform } from '../platform'
import { app, useApp } from '../store/store'

const keepAfter = 1500

/** Keeps unsaved work a moment after each change, so that a crash costs seconds. */
export function keepUnsavedWork() {
  let timer: ReturnType<typeof setTimeout> | undefined
  useApp.subscribe((state, before) => {
    if (state.design === before.design && state.saved === before.saved) return
    clearTimeout(timer)
    if (state.design === state.saved) return
    timer = setTimeout(() => void keep(), keepAfter)
  })
}

async function keep() {
  const { design, saved, file } = app()
  if (design === saved) return
  await platform.saveRecovery({ name: design.title, text: writeDesign(design), file })
}

/** Shows work that was left behind; it still counts as unsaved. */
export async function recover(id: string) {
  if (!(await mayReplace())) return
  const found = await platform.openRecovery(id)
  if (!found.ok) return app().tell('error', words.recoveryGone)
  const { text, file, name } = found.value
  showText(text, file, name, true)
}
