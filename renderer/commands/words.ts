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
  bundleAnyway: 'Export the bundle as it is?',
  openErrors: (count: number) =>
    `The design has ${count === 1 ? 'an open error' : `${count} open errors`}: the scripts would build what does not work.`,
  incomplete: (reason: string) => `The scripts are not complete: ${reason}`,
  showProblems: 'Show what is wrong',
  exportAnyway: 'Export anyway',
  notADesign: (name: string) => `${name} is not a design file. Drop a file that ends in .mailflow.`,
  recoveryGone: 'The unsaved work is no longer there.',
  untitled: 'Untitled',
}

/** Names of undoable steps. */
export const steps = { rename: 'Change title', paste: 'Paste' }
