import { tinykeys } from 'tinykeys'
import { keyBinding, type Command, type CommandId } from '../../shared/commands'
import { commandsIn } from '../../shared/exports/commands'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { runCommand } from './run'

/** Keys that mean the same as an accelerator of the menu. */
const more: readonly (readonly [string, CommandId])[] = [
  ['Backspace', 'delete'],
  ['$mod+y', 'redo'],
  ['$mod+=', 'zoomIn'],
  ['$mod+Shift+Equal', 'zoomIn'],
]

/** Hears the commands' keys wherever the focus is; in a text field, keys that edit text are left to it. */
export function listenForShortcuts(workspace: Workspace): () => void {
  const commands = commandsIn(workspace.platform.kind)
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const command of commands) {
    if (command.accelerator) bindings[keyBinding(command.accelerator)] = run(workspace, command)
  }
  for (const [keys, id] of more) {
    const command = commands.find((one) => one.id === id)
    if (command) bindings[keys] = run(workspace, command)
  }
  return tinykeys(window, bindings)
}

function run(workspace: Workspace, command: Command & { readonly id: CommandId }) {
  return (event: KeyboardEvent) => {
    if (command.editsText && isEditable(event.target)) return
    const { dialog } = app(workspace)
    const inPalette = dialog?.kind === 'palette'
    if ((dialog || isInDialog(event.target)) && !(inPalette && command.id === 'search')) return
    event.preventDefault()
    runCommand(workspace, command.id)
  }
}

/** A question that a panel asks: until it is answered, keys mean nothing else. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}

/** Whether keys go into text: there, Undo and Delete mean the text. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
