import type { Told } from './removing'

/** What goes along with something removed: one of it, and several. */
const toldWords: Readonly<Record<Told, readonly [string, string]>> = {
  connectors: ['connector', 'connectors'],
  domains: ['accepted domain', 'accepted domains'],
  routes: ['inbound route', 'inbound routes'],
  credentials: ['credential label', 'credential labels'],
  others: ['other object', 'other objects'],
}

/** Every string of commands, their questions and their answers. */
export const words = {
  unsavedTitle: (title: string) => `Save changes to “${title}”?`,
  unsavedText: 'What you changed since the last save will be lost otherwise.',
  save: 'Save',
  dontSave: 'Don’t save',
  cancel: 'Cancel',
  changedTitle: (name: string) => `${name} has changed`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  compare: 'Compare',
  comparedTitle: 'Mine and theirs',
  partTitle: 'Part the names of the file?',
  part: 'Save and part them',
  saveAsInstead: 'Save as…',
  saved: (name: string) => `Saved ${name}.`,
  exported: (name: string) => `Exported ${name}.`,
  exportFailed:
    'Nothing was exported: a part of the app could not be loaded, or failed. In the browser edition, see that the program that serves it still runs, then try again.',
  commandFailed:
    'Nothing was done: a part of the app could not be loaded, or failed. In the browser edition, see that the program that serves it still runs, then try again.',
  nothingToExport: 'There is nothing on the canvas to export yet.',
  notADesign: (name: string) => `${name} is not a design file. Drop a file that ends in .mailflow.`,
  undo: 'Undo',
  removed: (names: readonly string[], along: string) =>
    `${names.length === 1 ? names[0] : `${names.length} objects`} deleted, and with ${names.length === 1 ? 'it' : 'them'} ${along}.`,
  along: (counts: readonly (readonly [Told, number])[]) =>
    counts.map(([what, count]) => `${count} ${toldWords[what][count === 1 ? 0 : 1]}`).join(', '),
  untitled: 'Untitled',
}

/** Names of undoable steps. */
export const steps = { rename: 'Change title', takeTheirs: 'Take theirs' }
