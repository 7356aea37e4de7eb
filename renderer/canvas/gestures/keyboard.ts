import type { KeyboardEvent } from 'react'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { isConnecting, pressedWhileConnecting, startConnectingByKeyboard } from './connecting-by-keyboard'
import { directions } from './directions'
import { gesture } from './gesture'
import { holdSpace, isHand, letGoOfSpace, takeHand, toggleHand } from './hand'
import { fineStep, gridStep, nudge } from './moving'

/** Keys of the drawing itself; commands such as undo or delete are heard wherever the focus is. */
export function pressed(workspace: Workspace, event: KeyboardEvent) {
  if (isText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  const connecting = isConnecting(workspace)
  if (!(connecting ? pressedWhileConnecting(workspace, event.key) : handle(workspace, event.key, event))) return
  event.preventDefault()
  // Backspace, for one, means the name that is typed and deletes nothing.
  if (connecting) event.stopPropagation()
}

function handle(workspace: Workspace, key: string, event: KeyboardEvent): boolean {
  const [dx, dy] = directions[key] ?? [0, 0]
  const arrow = key in directions
  if (arrow) return nudgeSelected(workspace, dx, dy, event.shiftKey)
  else if (key === 'Enter') return pickFocused(workspace, event)
  else if (key === ' ') return holdsSpace(workspace, event)
  else if (key === 'Escape') leave(workspace)
  else if (key.toLowerCase() === 'h') toggleHand(workspace)
  else if (key.toLowerCase() === 'v') takeHand(workspace, false)
  else if (key.toLowerCase() === 'c') startConnectingByKeyboard(workspace, focusedId(event))
  else return false
  return true
}

/** Space alone picks what has the focus; where it moved the drawing meanwhile, it does not. */
export function keyReleased(workspace: Workspace, event: KeyboardEvent) {
  if (event.key !== ' ' || isText(event.target)) return
  if (!letGoOfSpace(workspace)) pickFocused(workspace, event)
}

/** On a button of the drawing's panels, Space presses it. */
function holdsSpace(workspace: Workspace, { target }: KeyboardEvent): boolean {
  if ((target as Element).closest('button')) return false
  holdSpace(workspace)
  return true
}

function isText(target: EventTarget): boolean {
  return (target as Element).matches('input, textarea, [contenteditable]')
}

/** Escape puts the hand away, then the selection. */
function leave(workspace: Workspace) {
  if (isHand(workspace)) takeHand(workspace, false)
  else app(workspace).select([])
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

/** Enter selects what has the focus; on what is selected already it means its text, of a note here, of others around the drawing. */
function pickFocused(workspace: Workspace, event: KeyboardEvent): boolean {
  const id = focusedId(event)
  if (id === undefined) return false
  const { design, selection, select } = app(workspace)
  const alreadyAlone = selection.length === 1 && selection[0] === id
  if (event.key === 'Enter' && alreadyAlone) {
    if (design.items[id]?.kind !== 'note') return false
    gesture(workspace).setState({ editing: id })
  } else if (event.shiftKey)
    select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
  else select([id])
  return true
}
