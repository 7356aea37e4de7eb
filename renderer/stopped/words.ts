import type { Safety } from './aftermath'

/** Every string of the page that is shown when the whole window stopped. */
export const words = {
  title: 'The window stopped',
  happened: {
    keeping: 'A fault stopped the window; your work is being kept…',
    saved: 'A fault stopped the window; nothing in it was unsaved, so nothing is lost.',
    kept: 'A fault stopped the window; your unsaved work is kept, so nothing is lost.',
    notKept:
      'A fault stopped the window, and your newest changes could not be kept: save a copy before you do anything else.',
  } satisfies Record<Safety | 'keeping', string>,
  hint: '“Go on” shows the window again as it was. “Reload” loads it anew and offers the unsaved work that is kept.',
  goOn: 'Go on',
  saveCopy: 'Save a copy…',
  reload: 'Reload',
  copySaved: (name: string) => `A copy is saved as ${name}.`,
  copyFailed: 'The copy could not be saved. Go on and try it from there, or export the bundle, which holds the design.',
}
