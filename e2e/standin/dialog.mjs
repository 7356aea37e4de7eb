import { strict } from './strict.mjs'

/** Nobody is there to answer: a test replaces the function, and a dialog that no test expected is an error. */
function unanswered(name) {
  return async () => {
    throw new Error(`stand-in: dialog.${name} opened, and no test answers it`)
  }
}

export const dialog = strict(
  {
    showOpenDialog: unanswered('showOpenDialog'),
    showSaveDialog: unanswered('showSaveDialog'),
    showMessageBox: unanswered('showMessageBox'),
    showErrorBox: (title, content) => console.error(`${title}\n${content}`),
  },
  'dialog',
)
