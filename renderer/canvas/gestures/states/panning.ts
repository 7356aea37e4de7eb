import type { Workspace } from '../../../workspace/workspace'
import { viewport } from '../../view/view'
import { handMoved } from '../hand'
import type { Pointer } from '../pointer'
import type { State } from '../state'

/** The drawing goes along with the pointer; the design does not change. */
export function panning(workspace: Workspace, start: Pointer): State {
  const before = viewport(workspace).get()
  handMoved(workspace)
  const state: State = {
    name: 'panning',
    moved({ client }) {
      const by = { x: client.x - start.client.x, y: client.y - start.client.y }
      viewport(workspace).set({ ...before, x: before.x + by.x, y: before.y + by.y })
      return state
    },
    released: () => undefined,
    cancelled: () => viewport(workspace).set(before),
  }
  return state
}
