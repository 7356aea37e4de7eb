/** Every string of the start screen. */
export const words = {
  title: 'Mailflow Studio',
  subtitle: 'Draw a mail flow, have it checked, hand over the picture and the PowerShell.',
  templates: 'Start from a template',
  empty: 'Empty design',
  emptyText: 'A blank canvas.',
  recent: 'Recent files',
  noRecent: 'Designs that you open or save show up here.',
  open: 'Open…',
  close: 'Close',
  recovery: 'Unsaved work was left behind',
  recover: 'Open',
  discard: 'Discard',
  savedAt: (time: Date) => `last kept ${time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`,
}
