/** Every string of commands, their questions and their answers. */
export const words = {
  unsavedTitle: (title: string) => `Save changes to “${title}”?`,
  unsavedText: 'What you changed since the last save will be lost otherwise.',
  save: 'Save',
  dontSave: 'Don’t save',
  cancel: 'Cancel',
  changedTitle: 'Overwrite the file?',
  overwrite: 'Overwrite',
  saveAsInstead: 'Save as…',
  saved: (name: string) => `Saved ${name}.`,
  exported: (name: string) => `Exported ${name}.`,
  nothingToExport: 'There is nothing on the canvas to export yet.',
  fontMissing: (characters: string) =>
    `The bundled font lacks ${characters}: exported pictures show these characters only where another font has them.`,
  notADesign: (name: string) => `${name} is not a design file. Drop a file that ends in .mailflow.`,
  recoveryGone: 'The unsaved work is no longer there.',
  untitled: 'Untitled',
}

/** Names of undoable steps. */
export const steps = { rename: 'Change title', paste: 'Paste' }
