import type { Workspace } from '../../workspace/workspace'
import { holdSpace, letGoOfSpace } from './hand'
import { hovering } from './hovering'
import { isOnDrawing } from './is-on-drawing'
import { pressedOn } from './listening'

/** The drawing's pointer, heard before React Flow hears it: one that is pressed here is ours until it is let go. */
export function listen(workspace: Workspace, element: HTMLElement): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal, capture: true }
  let isOurs = false

  element.addEventListener('pointerdown', (event) => (isOurs = pressedOn(workspace, event)), options)
  element.addEventListener('pointermove', (event) => hovering(workspace).moved(event), options)
  element.addEventListener('pointerleave', () => hovering(workspace).left(), { signal: stop.signal })
  // The middle button would scroll the page by itself, and React Flow's own pan begins on cards.
  element.addEventListener('mousedown', (event) => isOurs && event.button === middle && swallow(event), options)
  element.addEventListener('touchstart', (event) => isOurs && event.stopPropagation(), options)
  element.addEventListener('contextmenu', (event) => isOnDrawing(event.target) && event.preventDefault(), options)
  listenForSpace(workspace, { signal: stop.signal })
  return () => stop.abort()
}

const middle = 1

/** Space means the hand also before anything has the focus, and is let go wherever that happens. */
function listenForSpace(workspace: Workspace, options: AddEventListenerOptions) {
  const isNowhere = ({ target }: Event) => target === document.body
  addEventListener('keydown', (event) => event.key === ' ' && isNowhere(event) && holdSpace(workspace), options)
  addEventListener('keyup', (event) => event.key === ' ' && letGoOfSpace(workspace), options)
  addEventListener('blur', () => letGoOfSpace(workspace), options)
}

function swallow(event: Event) {
  event.preventDefault()
  event.stopPropagation()
}
