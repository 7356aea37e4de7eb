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

export const menuNames = ['File', 'Edit', 'View', 'Help'] as const
export type MenuName = (typeof menuNames)[number]

export const textActions = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const
type TextAction = (typeof textActions)[number]

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
  { id: 'delete', label: 'Delete', menu: 'Edit', group: 2, accelerator: 'Delete', editsText: 'delete' },
  { id: 'selectAll', label: 'Select all', menu: 'Edit', group: 3, accelerator: 'CmdOrCtrl+A', editsText: 'selectAll' },
  { id: 'search', label: 'Search, or run a command…', menu: 'Edit', group: 4, accelerator: 'CmdOrCtrl+K' },

  { id: 'zoomIn', label: 'Zoom in', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+=' },
  { id: 'zoomOut', label: 'Zoom out', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+-' },
  { id: 'zoomToActualSize', label: 'Actual size', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+0' },
  { id: 'zoomToFit', label: 'Fit whole diagram', menu: 'View', group: 1, accelerator: 'CmdOrCtrl+1' },
  { id: 'showProblems', label: 'Problems', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Shift+M' },
  { id: 'showScript', label: 'Script', menu: 'View', group: 2, accelerator: 'CmdOrCtrl+Shift+P' },
  { id: 'toggleTheme', label: 'Switch between light and dark', menu: 'View', group: 3 },

  { id: 'showShortcuts', label: 'Keyboard shortcuts', menu: 'Help', group: 1, accelerator: 'CmdOrCtrl+/' },
  { id: 'about', label: 'About Mailflow Studio', menu: 'Help', group: 2 },
] as const satisfies readonly Command[]

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
  const shift = keys.includes('Shift') ? '⇧' : ''
  const command = keys.includes('CmdOrCtrl') ? '⌘' : ''
  return `${shift}${command}${keys.at(-1) === 'Delete' ? '⌫' : keys.at(-1)}`
}
