import { isFixedCommand, type CommandId, type FixedCommandId } from '../../shared/commands'
import { formatOfCommand } from '../../shared/exports/commands'
import { deleteSelected, duplicateSelected } from '../canvas/deleting'
import { selectAll } from '../canvas/selecting'
import { fitView, zoomIn, zoomOut, zoomToActualSize } from '../canvas/view'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import { copy, cut, paste } from './clipboard'
import { newDesign, openFile } from './file'
import { runExport } from './run-export'
import { save } from './save'
import { keepTyping } from './typed-ahead'

const actions: Record<FixedCommandId, () => unknown> = {
  new: newDesign,
  newFromTemplate: () => app().show({ kind: 'start' }),
  open: openFile,
  save: () => save(),
  saveAs: () => save({ as: true }),
  undo: () => app().undo(),
  redo: () => app().redo(),
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
  zoomToFit: () => fitView(),
  showProblems: () => app().openDrawer('problems'),
  showScript: () => app().openDrawer('script'),
  toggleTheme: () => app().setTheme(themeNow() === 'light' ? 'dark' : 'light'),
  showShortcuts: () => app().show({ kind: 'shortcuts' }),
  about: () => app().show({ kind: 'about' }),
}

/** Runs a command of the menu, the keyboard or the command palette. */
export function runCommand(id: CommandId) {
  commitTyping()
  if (isFixedCommand(id)) actions[id]()
  else void runExport(formatOfCommand(id))
}

/** What is typed right after Ctrl+K belongs into the palette, also while it is still opening. */
function search() {
  if (app().dialog?.kind === 'palette') return
  keepTyping()
  app().show({ kind: 'palette' })
}

/** What is being typed belongs to the design first: leaving the field commits it, and typing goes on there. */
function commitTyping() {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.blur()
  field.focus()
}
