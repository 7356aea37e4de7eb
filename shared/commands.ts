/** One entry of the menu and of the command palette. What it does is decided by the window. */
export interface Command {
  id: string
  label: string
  menu: MenuName
  /** Commands of one menu with different groups are separated by a line. */
  group: number
  /** In Electron's notation, `CmdOrCtrl+Shift+S`. */
  accelerator?: string
  /** While a text field has the focus, the command means the text in it. */
  editsText?: TextAction
}

export const menuNames = ['File', 'Edit', 'View', 'Arrange', 'Help'] as const
export type MenuName = (typeof menuNames)[number]

export const textActions = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const
export type TextAction = (typeof textActions)[number]

/** What puts things in order: loaded when one of them is first run. */
const arrangeCommands = [
  { id: 'tidyUp', label: 'Tidy up', menu: 'Arrange', group: 1, accelerator: 'CmdOrCtrl+Shift+L' },
  { id: 'togglePinned', label: 'Pin or unpin for Tidy up', menu: 'Arrange', group: 1 },
  { id: 'alignLeft', label: 'Align left', menu: 'Arrange', group: 2 },
  { id: 'alignCentre', label: 'Align centre', menu: 'Arrange', group: 2 },
  { id: 'alignRight', label: 'Align right', menu: 'Arrange', group: 2 },
  { id: 'alignTop', label: 'Align top', menu: 'Arrange', group: 3 },
  { id: 'alignMiddle', label: 'Align middle', menu: 'Arrange', group: 3 },
  { id: 'alignBottom', label: 'Align bottom', menu: 'Arrange', group: 3 },
  { id: 'distributeAcross', label: 'Distribute horizontally', menu: 'Arrange', group: 4 },
  { id: 'distributeDown', label: 'Distribute vertically', menu: 'Arrange', group: 4 },
  { id: 'spaceAcross', label: 'Equal spacing across', menu: 'Arrange', group: 4 },
  { id: 'spaceDown', label: 'Equal spacing down', menu: 'Arrange', group: 4 },
] as const satisfies readonly Command[]

export type ArrangeCommandId = (typeof arrangeCommands)[number]['id']

/** All commands but the exports, which `shared/exports/commands.ts` makes of the list of formats. */
export const fixedCommands = [
  { id: 'new', label: 'New design', menu: 'File', group: 1, accelerator: 'CmdOrCtrl+N' },
  { id: 'newFromTemplate', label: 'New from template…', menu: 'File', group: 1, accelerator: 'CmdOrCtrl+Shift+N' },
  { id: 'open', label: 'Open…', menu: 'File', group: 1, accelerator: 'CmdOrCtrl+O' },
  { id: 'save', label: 'Save', menu: 'File', group: 2, accelerator: 'CmdOrCtrl+S' },
  { id: 'saveAs', label: 'Save as…', menu: 'File', group: 2, accelerator: 'CmdOrCtrl+Shift+S' },

  { id: 'undo', label: 'Undo', menu: 'Edit', group: 1, accelerator: 'CmdOrCtrl+Z', editsText: 'undo' },
  { id: 'redo', label: 'Redo', menu: 'Edit', group: 1, accelerator: 'CmdOrCtrl+Shift+Z', editsText: 'redo' },
  { id: 'cut', label: 'Cut', menu: 'Edit', group: 2, accelerator: 'CmdOrCtrl+X', editsText: 'cut' },
  { id: 'copy', label: 'Copy', menu: 'Edit', group: 2, accelerator: 'CmdOrCtrl+C', editsText: 'copy' },
  { id: 'paste', label: 'Paste', menu: 'Edit', group: 2, accelerator: 'CmdOrCtrl+V', editsText: 'paste' },
  { id: 'duplicate', label: 'Duplicate', menu: 'Edit', group: 2, accelerator: 'CmdOrCtrl+D' },
  {
    id: 'duplicateWithConnectors',
    label: 'Duplicate with connectors',
    menu: 'Edit',
    group: 2,
    accelerator: 'CmdOrCtrl+Shift+D',
  },
  { id: 'rename', label: 'Rename', menu: 'Edit', group: 2, accelerator: 'F2' },
  { id: 'delete', label: 'Delete', menu: 'Edit', group: 2, accelerator: 'Delete', editsText: 'delete' },
  { id: 'selectAll', label: 'Select all', menu: 'Edit', group: 3, accelerator: 'CmdOrCtrl+A', editsText: 'selectAll' },
  { id: 'find', label: 'Find on the drawing…', menu: 'Edit', group: 4, accelerator: 'CmdOrCtrl+F' },
  { id: 'search', label: 'Search, or run a command…', menu: 'Edit', group: 4, accelerator: 'CmdOrCtrl+K' },

  { id: 'zoomIn', label: 'Zoom in', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+=' },
  { id: 'zoomOut', label: 'Zoom out', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+-' },
  { id: 'zoomToActualSize', label: 'Actual size', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+0' },
  { id: 'zoomToFit', label: 'Fit whole diagram', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+1' },
  { id: 'zoomToSelection', label: 'Zoom to selection', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+2' },
  {
    id: 'focusOnFlow',
    label: 'Focus on this flow',
    menu: 'View',
    group: 1,
    accelerator: 'CmdOrCtrl+Shift+F',
  },
  { id: 'showProblems', label: 'Problems', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Shift+M' },
  { id: 'showScript', label: 'Script', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Shift+P' },
  { id: 'togglePalette', label: 'Show or hide the palette', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Shift+B' },
  { id: 'toggleProperties', label: 'Show or hide properties', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Alt+B' },
  { id: 'toggleDrawer', label: 'Show or hide the drawer', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+J' },
  { id: 'nextRegion', label: 'Go to the next part of the window', menu: 'View', group: 2, accelerator: 'F6' },
  { id: 'previousRegion', label: 'Go to the part before', menu: 'View', group: 2, accelerator: 'Shift+F6' },
  { id: 'showLists', label: 'Firewall, DNS and certificate lists', menu: 'View', group: 2 },
  { id: 'compareConnectors', label: 'Compare a connector over many servers…', menu: 'View', group: 2 },
  { id: 'toggleOwnHops', label: 'Show or hide hops between own servers', menu: 'View', group: 2 },
  { id: 'colourBySecurity', label: 'Colour by security', menu: 'View', group: 3 },
  { id: 'colourByRole', label: 'Colour by sending role', menu: 'View', group: 3 },
  { id: 'colourByFinding', label: 'Colour by problem', menu: 'View', group: 3 },
  { id: 'toggleTheme', label: 'Switch between light and dark', menu: 'View', group: 3 },

  ...arrangeCommands,
  { id: 'resetBends', label: 'Reset bends of lines', menu: 'Arrange', group: 5 },

  { id: 'showShortcuts', label: 'Keyboard shortcuts', menu: 'Help', group: 1, accelerator: 'CmdOrCtrl+/' },
  { id: 'copyDiagnostics', label: 'Copy diagnostics', menu: 'Help', group: 1 },
  { id: 'about', label: 'About Mailflow Studio', menu: 'Help', group: 2 },
] as const satisfies readonly Command[]

export function isArrangeCommand(id: CommandId): id is ArrangeCommandId {
  return arrangeCommands.some((command) => command.id === id)
}

export type FixedCommandId = (typeof fixedCommands)[number]['id']
export type ExportCommandId = `export:${string}`
export type CommandId = FixedCommandId | ExportCommandId

export function isFixedCommand(id: CommandId): id is FixedCommandId {
  return fixedCommands.some((command) => command.id === id)
}

/** `CmdOrCtrl+Shift+S` as tinykeys writes it: `$mod+Shift+S`. */
export function keyBinding(accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', '$mod')
}

/** `CmdOrCtrl+Shift+S` as people read it: `Ctrl+Shift+S`, on a Mac `⇧⌘S`. */
export function acceleratorLabel(accelerator: string, onMac: boolean): string {
  if (!onMac) return accelerator.replace('CmdOrCtrl', 'Ctrl')
  const keys = accelerator.split('+')
  const alt = keys.includes('Alt') ? '⌥' : ''
  const shift = keys.includes('Shift') ? '⇧' : ''
  const command = keys.includes('CmdOrCtrl') ? '⌘' : ''
  return `${alt}${shift}${command}${keys.at(-1) === 'Delete' ? '⌫' : keys.at(-1)}`
}
