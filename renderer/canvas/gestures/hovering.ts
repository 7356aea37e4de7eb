import { partOf, type Workspace } from '../../workspace/workspace'
import { showCursor } from '../view/view'
import { gesture } from './gesture'
import { isHand } from './hand'
import { hitAt, type Hit } from './hit'
import { lighting } from './lighting'
import { machine } from './machine'
import { pointerOf } from './pointer'
import { seen } from './seen'
import type { StateName } from './state'

const cursors: Record<Exclude<Hit['kind'], 'corner' | 'bend'>, string> = {
  lineEnd: 'move',
  label: 'pointer',
  line: 'pointer',
  border: 'crosshair',
  object: 'grab',
  nothing: 'default',
}

const cursorsWhile: Record<StateName, string | undefined> = {
  pressed: undefined,
  dragging: 'grabbing',
  lassoing: 'default',
  connecting: 'crosshair',
  reconnecting: 'move',
  bending: undefined,
  resizing: undefined,
  panning: 'grabbing',
}

/** Once a frame at most: what is under the pointer shows what a press would do, and a line lights its connector. */
export const hovering = partOf((workspace) => {
  let last: PointerEvent | undefined
  let waiting = 0

  function look() {
    waiting = 0
    if (!last) return
    const state = machine(workspace).now()
    if (state !== 'idle') return showWhile(state)
    const hit = hitAt(seen(workspace), pointerOf(workspace, last).at)
    showCursor(workspace, isHand(workspace) ? 'grab' : cursorOf(hit))
    showDots(workspace, hit.kind === 'object' || hit.kind === 'border' ? hit.id : null)
    lighting(workspace).over(hit)
  }

  function showWhile(state: StateName) {
    const cursor = cursorsWhile[state]
    if (cursor) showCursor(workspace, cursor)
    if (state !== 'pressed') showDots(workspace, null)
    lighting(workspace).over(undefined)
  }

  return {
    moved(event: PointerEvent) {
      last = event
      waiting ||= requestAnimationFrame(look)
    },
    left() {
      last = undefined
      showDots(workspace, null)
      lighting(workspace).over(undefined)
    },
  }
})

function cursorOf(hit: Hit): string {
  if (hit.kind === 'bend') return hit.axis === 'x' ? 'ew-resize' : 'ns-resize'
  return hit.kind === 'corner' ? hit.corner.cursor : cursors[hit.kind]
}

/** The dots of the card from which a line could be drawn. */
function showDots(workspace: Workspace, hovered: string | null) {
  if (gesture(workspace).getState().hovered !== hovered) gesture(workspace).setState({ hovered })
}
