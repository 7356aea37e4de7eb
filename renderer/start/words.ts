import type { Freshness } from '../background/freshness'

const state: Readonly<Record<Freshness, string>> = { fresh: '', checking: ' (checking…)', stopped: ' (not checked)' }

/** Every string of the start screen, and what the window is called. */
export const words = {
  windowTitle: (title: string, isDirty: boolean, told: Freshness) =>
    `${isDirty ? '• ' : ''}${title}${state[told]} – Mailflow Studio`,
  title: 'Mailflow Studio',
  subtitle: 'Draw a mail flow, have it checked, hand over the picture and the PowerShell.',
  templates: 'Start from a template',
  empty: 'Empty design',
  emptyText: 'A blank canvas.',
  sample: 'Something to play with',
  sampleText: 'A mail flow with three mistakes: see what the checker says, and mend them.',
  recent: 'Recent files',
  noRecent: 'Designs that you open or save show up here.',
  open: 'Open…',
  close: 'Close',
  recovery: 'Unsaved work was left behind',
  recover: 'Open',
  discard: 'Discard',
  inFile: (name: string | null) => (name === null ? 'never saved' : `from ${name}`),
  noFile: 'Its file is not there, or may not be read without asking.',
  unreadable: 'It cannot be shown: it is damaged, or of a newer version.',
  openElsewhere: (name: string) =>
    `${name} is open in another tab, too. Close one of them: each would save over what the other did.`,
  savedAt: (time: Date) => `last kept ${time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`,
}
