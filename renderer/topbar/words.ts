/** Every string of the bar at the top. */
export const words = {
  saved: 'Saved',
  unsaved: 'Unsaved',
  notSaved: 'Not saved yet',
  title: 'Title of the design',
  undo: (step?: string) => (step ? `Undo ${step}` : 'Nothing to undo'),
  redo: (step?: string) => (step ? `Redo ${step}` : 'Nothing to redo'),
  search: 'Search, or run a command',
  searchKey: 'Ctrl K',
  searchKeyOnMac: '⌘K',
  file: 'File',
  recent: 'Open recent',
  noRecent: 'No recent files',
  exportMenu: 'Export',
  atScale: (title: string, scale: number) => `${title} ${scale}×`,
  menu: 'Menu',
}
