import {
  isArrangeCommand,
  isFixedCommand,
  type ArrangeCommandId,
  type CommandId,
  type FixedCommandId,
} from '../../shared/commands'
import { formatOfCommand } from '../../shared/exports/commands'
import { resetBends } from '../canvas/gestures/bending'
import { selectAll } from '../canvas/gestures/selecting'
import { boxesOf } from '../canvas/view/boxes-of'
import { fitView, zoomIn, zoomOut, zoomTo, zoomToActualSize } from '../canvas/view/view'
import { toggleFlow } from '../flow/focusing'
import { togglePalette, toggleProperties } from '../frame/panels'
import { goToRegion } from '../frame/regions'
import { renameSelected } from '../renaming/renaming'
import { openFind } from '../store/overlays'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { copy, cut, duplicate, duplicateWithConnectors, paste } from './copying'
import { deleteSelected } from './deleting'
import { newDesign, openFile } from './file'
import { inTurn, onceLoaded } from './in-turn'
import { runExport } from './run-export'
import { save } from './save'
import { keepTyping } from '../store/typed-ahead'

const actions: Record<Exclude<FixedCommandId, ArrangeCommandId>, (workspace: Workspace) => unknown> = {
  new: newDesign,
  newFromTemplate: (workspace) => app(workspace).show({ kind: 'start' }),
  open: openFile,
  save: (workspace) => save(workspace),
  saveAs: (workspace) => save(workspace, { as: true }),
  undo: (workspace) => app(workspace).undo(),
  redo: (workspace) => app(workspace).redo(),
  cut,
  copy,
  paste: (workspace) => paste(workspace),
  duplicate,
  duplicateWithConnectors,
  rename: renameSelected,
  find: (workspace) => openFind(workspace),
  delete: deleteSelected,
  selectAll,
  search,
  zoomIn,
  zoomOut,
  zoomToActualSize,
  zoomToFit: fitView,
  zoomToSelection: (workspace) => zoomTo(workspace, boxesOf(workspace, app(workspace).selection)),
  focusOnFlow: toggleFlow,
  showProblems: (workspace) => app(workspace).openDrawer('problems'),
  showScript: (workspace) => app(workspace).openDrawer('script'),
  togglePalette,
  toggleProperties,
  toggleDrawer: (workspace) => app(workspace).openDrawer(app(workspace).drawer ? null : 'problems'),
  nextRegion: (workspace) => goToRegion(workspace, 1),
  previousRegion: (workspace) => goToRegion(workspace, -1),
  showLists: (workspace) => app(workspace).openDrawer('lists'),
  compareConnectors: (workspace) => app(workspace).show({ kind: 'matrix', connector: app(workspace).selection[0] }),
  toggleOwnHops: (workspace) => app(workspace).toggleOwnHops(),
  colourBySecurity: (workspace) => app(workspace).colourBy('security'),
  colourByRole: (workspace) => app(workspace).colourBy('role'),
  colourByFinding: (workspace) => app(workspace).colourBy('finding'),
  toggleTheme: (workspace) => app(workspace).setTheme(themeNow(workspace) === 'light' ? 'dark' : 'light'),
  resetBends,
  showShortcuts: (workspace) => app(workspace).show({ kind: 'shortcuts' }),
  copyDiagnostics: (workspace) =>
    onceLoaded(
      workspace,
      () => import('./later'),
      (later) => later.copyDiagnostics(workspace),
    ),
  about: (workspace) => app(workspace).show({ kind: 'about' }),
}

/** Runs a command of the menu, the keyboard or the command palette. */
export function runCommand(workspace: Workspace, id: CommandId) {
  commitTyping()
  if (isArrangeCommand(id)) void onceLoaded(workspace, loadArranging, ({ arrange }) => arrange(workspace, id))
  else if (isFixedCommand(id)) void inTurn(workspace, () => actions[id](workspace))
  // An export tells of its faults itself.
  else void inTurn(workspace, () => void runExport(workspace, formatOfCommand(id)))
}

const loadArranging = () => import('../arrange/commands')

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
