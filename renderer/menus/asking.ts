import type { Point } from '../../shared/diagram/scene'
import { isFar } from '../canvas/gestures/far'
import { isOnDrawing } from '../canvas/gestures/is-on-drawing'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { openMenuAt, openMenuForSelection } from './opening'

/**
 * The right button opens the menu when it is let go without having been dragged, since that moves the view; the Menu key and
 * Shift+F10 open it for what is selected. Browsers ask at the press, at the release or at the key: what they ask is theirs.
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
    'pointermove',
    ({ clientX, clientY }) => {
      if (pressed && isFar(pressed, { x: clientX, y: clientY })) pressed = undefined
    },
    options,
  )
  addEventListener(
    'pointerup',
    ({ button }) => {
      const start = pressed
      pressed = undefined
      if (button === 2 && start) openMenuAt(workspace, start)
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
