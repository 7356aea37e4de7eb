import type { Point } from '../../../shared/diagram/scene'
import type { Workspace } from '../../workspace/workspace'
import { scenePoint } from '../view/view'

/** The pointer at one moment. */
export interface Pointer {
  /** On the screen. */
  readonly client: Point
  /** In the scene. */
  readonly at: Point
  readonly button: number
  readonly finger: boolean
  /** Shift, Ctrl or Cmd: what is picked joins the selection. */
  readonly adding: boolean
  /** Alt: what is dragged is copied. */
  readonly copying: boolean
  /** Ctrl or Cmd: what is dragged lines up with nothing. */
  readonly free: boolean
}

type Held = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
type Event = Held & Pick<PointerEvent, 'clientX' | 'clientY' | 'button' | 'pointerType'>

export function pointerOf(workspace: Workspace, event: Event): Pointer {
  const client = { x: event.clientX, y: event.clientY }
  const finger = event.pointerType === 'touch'
  return { client, at: scenePoint(workspace, client), button: event.button, finger, ...heldKeys(event) }
}

/** The same pointer where a key was pressed or let go, or the view moved under it. */
export function pointerStill(workspace: Workspace, pointer: Pointer, event?: Held): Pointer {
  return { ...pointer, at: scenePoint(workspace, pointer.client), ...(event && heldKeys(event)) }
}

function heldKeys({ shiftKey, ctrlKey, metaKey, altKey }: Held) {
  return { adding: shiftKey || ctrlKey || metaKey, copying: altKey, free: ctrlKey || metaKey }
}
