import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { save } from './save'
import { words } from './words'

/** Asks before unsaved work is replaced. Gives whether to go on. */
export function mayReplace(workspace: Workspace): Promise<boolean> {
  const { design, saved, show } = app(workspace)
  if (design === saved) return Promise.resolve(true)
  return new Promise((resolve) => {
    show({
      kind: 'confirm',
      title: words.unsavedTitle(design.title),
      text: words.unsavedText,
      choices: [
        { label: words.save, primary: true, chosen: () => void save(workspace).then(resolve) },
        { label: words.dontSave, chosen: () => resolve(true) },
        { label: words.cancel, chosen: () => resolve(false) },
      ],
    })
  })
}
