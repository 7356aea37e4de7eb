import type { KeyboardEvent } from 'react'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { aim, cancelConnecting, finishConnecting, startConnectingByKeyboard } from './connecting'
import { gesture } from './gesture'
import { fineStep, gridStep, nudge } from './moving'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keys of the drawing itself; commands such as undo or delete are heard wherever the focus is. */
export function pressed(workspace: Workspace, event: KeyboardEvent) {
  if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return
  if (handle(workspace, event.key, event)) event.preventDefault()
}

function handle(workspace: Workspace, key: string, event: KeyboardEvent): boolean {
  const connecting = gesture(workspace).getState().connecting?.by === 'keyboard'
  const [dx, dy] = directions[key] ?? [0, 0]
  const arrow = key in directions
  if (connecting && arrow) aim(workspace, dx, dy)
  else if (connecting && key === 'Enter') finishConnecting(workspace)
  else if (connecting && key === 'Escape') cancelConnecting(workspace)
  else if (arrow) return nudgeSelected(workspace, dx, dy, event.shiftKey)
  else if (key === 'Enter' || key === ' ') return pickFocused(workspace, event)
  else if (key === 'Escape') app(workspace).select([])
  else if (key.toLowerCase() === 'c') startConnectingByKeyboard(workspace, focusedId(event))
  else return false
  return true
}

function nudgeSelected(workspace: Workspace, dx: number, dy: number, fine: boolean): boolean {
  if (app(workspace).selection.length === 0) return false
  const step = fine ? fineStep : gridStep
  nudge(workspace, dx * step, dy * step)
  return true
}

/** The object that has the focus. */
function focusedId(event: KeyboardEvent): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id
}

/** Enter selects what has the focus; on a note that is selected already it edits the text. */
function pickFocused(workspace: Workspace, event: KeyboardEvent): boolean {
  const id = focusedId(event)
  if (id === undefined) return false
  const { design, selection, select } = app(workspace)
  const alreadyAlone = selection.length === 1 && selection[0] === id
  if (event.key === 'Enter' && alreadyAlone && design.items[id]?.kind === 'note')
    gesture(workspace).setState({ editing: id })
  else if (event.shiftKey)
    select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
  else select([id])
  return true
}
