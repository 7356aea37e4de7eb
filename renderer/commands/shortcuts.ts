import { tinykeys } from 'tinykeys'
import { keyBinding, type Command, type CommandId } from '../../shared/commands'
import { commandsIn } from '../../shared/exports/commands'
import { isInDialog } from '../keys/in-dialog'
import { meansText } from '../keys/text-field'
import type { Dialog } from '../store/session-slice'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { listenForPasting } from './copying'
import { runCommand } from './run'

/** Keys that mean the same as an accelerator of the menu. */
const more: readonly (readonly [string, CommandId])[] = [
  ['Backspace', 'delete'],
  ['$mod+y', 'redo'],
  ['$mod+=', 'zoomIn'],
  ['$mod+Shift+Equal', 'zoomIn'],
]

/** What is heard while a dialog covers the window. */
const aliveIn: Partial<Record<Dialog['kind'], ReadonlySet<CommandId>>> = {
  palette: new Set(['search']),
  start: new Set(['new', 'open', 'search', 'toggleTheme', 'showShortcuts', 'about']),
}

/** Hears the commands' keys wherever the focus is; in a text field, keys that edit its text are left to it. */
export function listenForShortcuts(workspace: Workspace): () => void {
  const commands = commandsIn(workspace.platform.kind)
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const command of commands) {
    // What is pasted comes with the event of the browser, which a key that is taken never makes.
    if (command.accelerator && command.id !== 'paste')
      bindings[keyBinding(command.accelerator)] = run(workspace, command)
  }
  for (const [keys, id] of more) {
    const command = commands.find((one) => one.id === id)
    if (command) bindings[keys] = run(workspace, command)
  }
  const stops = [tinykeys(window, bindings), listenForPasting(workspace)]
  return () => stops.forEach((stop) => stop())
}

function run(workspace: Workspace, command: Command & { readonly id: CommandId }) {
  return (event: KeyboardEvent) => {
    if (command.editsText && meansText(event.target, command.editsText)) return
    const { dialog } = app(workspace)
    if (dialog ? !aliveIn[dialog.kind]?.has(command.id) : isInDialog(event.target)) return
    event.preventDefault()
    runCommand(workspace, command.id)
  }
}
