import { isFixedCommand, type CommandId, type FixedCommandId } from '../../shared/commands'
import { formatOfCommand } from '../../shared/exports/commands'
import { selectAll } from '../canvas/selecting'
import { fitView, zoomIn, zoomOut, zoomToActualSize } from '../canvas/view'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { copy, cut, paste } from './clipboard'
import { deleteSelected, duplicateSelected } from './deleting'
import { newDesign, openFile } from './file'
import { runExport } from './run-export'
import { save } from './save'
import { keepTyping } from './typed-ahead'

const actions: Record<FixedCommandId, (workspace: Workspace) => unknown> = {
  new: newDesign,
  newFromTemplate: (workspace) => app(workspace).show({ kind: 'start' }),
  open: openFile,
  save: (workspace) => save(workspace),
  saveAs: (workspace) => save(workspace, { as: true }),
  undo: (workspace) => app(workspace).undo(),
  redo: (workspace) => app(workspace).redo(),
  cut,
  copy,
  paste,
  duplicate: duplicateSelected,
  delete: deleteSelected,
  selectAll,
  search,
  zoomIn,
  zoomOut,
  zoomToActualSize,
  zoomToFit: (workspace) => fitView(workspace),
  showProblems: (workspace) => app(workspace).openDrawer('problems'),
  showScript: (workspace) => app(workspace).openDrawer('script'),
  toggleTheme: (workspace) => app(workspace).setTheme(themeNow(workspace) === 'light' ? 'dark' : 'light'),
  showShortcuts: (workspace) => app(workspace).show({ kind: 'shortcuts' }),
  about: (workspace) => app(workspace).show({ kind: 'about' }),
}

/** Runs a command of the menu, the keyboard or the command palette. */
export function runCommand(workspace: Workspace, id: CommandId) {
  commitTyping()
  if (isFixedCommand(id)) actions[id](workspace)
  else void runExport(workspace, formatOfCommand(id))
}

/** What is typed right after Ctrl+K belongs into the palette, also while it is still opening. */
function search(workspace: Workspace) {
  if (app(workspace).dialog?.kind === 'palette') return
  keepTyping(workspace)
  app(workspace).show({ kind: 'palette' })
}

/** What is being typed belongs to the design first: leaving the field commits it, and typing goes on there. */
function commitTyping() {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.blur()
  field.focus()
}
