import type { KeyboardEvent } from 'react'
import { app } from '../store/store'
import { aim, cancelConnecting, finishConnecting, startConnectingByKeyboard } from './connecting'
import { useGesture } from './gesture'
import { fineStep, gridStep, nudge } from './moving'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keys of the drawing itself; commands such as undo or delete are heard wherever the focus is. */
export function pressed(event: KeyboardEvent) {
  if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return
  if (handle(event.key, event)) event.preventDefault()
}

function handle(key: string, event: KeyboardEvent): boolean {
  const connecting = useGesture.getState().connecting?.by === 'keyboard'
  const [dx, dy] = directions[key] ?? [0, 0]
  const arrow = key in directions
  if (connecting && arrow) aim(dx, dy)
  else if (connecting && key === 'Enter') finishConnecting()
  else if (connecting && key === 'Escape') cancelConnecting()
  else if (arrow) return nudgeSelected(dx, dy, event.shiftKey)
  else if (key === 'Enter' || key === ' ') return pickFocused(event)
  else if (key === 'Escape') app().select([])
  else if (key.toLowerCase() === 'c') startConnectingByKeyboard(focusedId(event))
  else return false
  return true
}

function nudgeSelected(dx: number, dy: number, fine: boolean): boolean {
  if (app().selection.length === 0) return false
  const step = fine ? fineStep : gridStep
  nudge(dx * step, dy * step)
  return true
}

/** The object that has the focus. */
function focusedId(event: KeyboardEvent): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id
}

/** Enter selects what has the focus; on a note that is selected already it edits the text. */
function pickFocused(event: KeyboardEvent): boolean {
  const id = focusedId(event)
  if (id === undefined) return false
  const { design, selection, select } = app()
  const alreadyAlone = selection.length === 1 && selection[0] === id
  if (event.key === 'Enter' && alreadyAlone && design.items[id]?.kind === 'note') useGesture.setState({ editing: id })
  else if (event.shiftKey)
    select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
  else select([id])
  return true
}
