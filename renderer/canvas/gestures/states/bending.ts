import type { Workspace } from '../../../workspace/workspace'
import { drawingNow } from '../../drawing'
import { view } from '../../view/view'
import { bend, bendAt } from '../bending'
import { gesture } from '../gesture'
import { bends } from '../hit'
import type { Pointer } from '../pointer'
import type { State } from '../state'

/** So near on the screen, in pixels, a bend falls back to where it lies by itself. */
const near = 6

/** The piece between the corners of a line goes along with the pointer, and with it the lines of its connector that share it. */
export function bending(workspace: Workspace, line: string, start: Pointer): State {
  const [pulled] = bends(drawingNow(workspace).routed, [line])
  const state: State = {
    name: 'bending',
    moved({ at }) {
      if (!pulled) return state
      const { bundle, turn, from } = pulled
      const { axis } = turn
      const to = bendAt(turn, from[axis] + at[axis] - start.at[axis], near / view(workspace).getState().zoom)
      gesture(workspace).setState({ bent: { bundle, bend: to } })
      return state
    },
    released() {
      const { bent } = gesture(workspace).getState()
      if (bent) bend(workspace, bent.bundle, bent.bend)
    },
    cancelled: () => undefined,
  }
  return state
}
