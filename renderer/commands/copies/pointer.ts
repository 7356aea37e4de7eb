import type { Point } from '../../../shared/diagram/scene'
import { scenePoint } from '../../canvas/view/view'
import type { Workspace } from '../../workspace/workspace'

/** Where the pointer was last, on the screen. */
let last: Point | undefined

/** From now on it is known. */
export function followPointer() {
  const moved = ({ clientX, clientY }: PointerEvent) => {
    last = { x: clientX, y: clientY }
  }
  addEventListener('pointermove', moved, { capture: true, passive: true })
}

/** Where on the drawing the pointer is; undefined while it is elsewhere. */
export function pointOnDrawing(workspace: Workspace): Point | undefined {
  const over = last && document.elementFromPoint(last.x, last.y)
  return last && over?.closest('.react-flow') ? scenePoint(workspace, last) : undefined
}
