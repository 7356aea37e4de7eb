import type { Point } from '../../shared/diagram/scene'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { openMenuAt, openMenuForSelection } from './opening'

/** So far the pointer may go before a press of the right button is a drag. */
const threshold = 4

/**
 * The right button opens the menu when it is let go where it was pressed, since dragging with it moves the view; the Menu key
 * and Shift+F10 open it for what is selected. Browsers ask at the press, at the release or at the key: what they ask is theirs.
 */
export function listenForMenus(workspace: Workspace): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  let pressed: Point | undefined
  addEventListener(
    'pointerdown',
    (event) => {
      const { button, clientX, clientY } = event
      pressed = button === 2 && isOnDrawing(event.target) ? { x: clientX, y: clientY } : undefined
    },
    options,
  )
  addEventListener(
    'pointerup',
    ({ button, clientX, clientY }) => {
      const start = pressed
      pressed = undefined
      if (button !== 2 || !start || Math.hypot(clientX - start.x, clientY - start.y) > threshold) return
      openMenuAt(workspace, start)
    },
    options,
  )
  addEventListener(
    'contextmenu',
    (event) => {
      if (!isOnDrawing(event.target) || app(workspace).dialog) return
      event.preventDefault()
      if (event.button === 2) return
      if (event.ctrlKey) openMenuAt(workspace, { x: event.clientX, y: event.clientY })
      else openMenuForSelection(workspace, event.target)
    },
    options,
  )
  return () => stop.abort()
}

/** Not in what floats over it, and not in a text that is being edited there. */
function isOnDrawing(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('.react-flow') !== null && !target.matches('input, textarea')
}
