import { boxBetween } from '../../../../shared/diagram/routing/geometry'
import type { Box, Scene } from '../../../../shared/diagram/scene'
import { app } from '../../../store/store'
import type { Workspace } from '../../../workspace/workspace'
import { drawingNow } from '../../drawing'
import { encloses } from '../../geometry'
import { gesture } from '../gesture'
import type { Pointer } from '../pointer'
import type { State } from '../state'

/** A frame selects what is wholly inside of it; with a key held, beside what was selected. It changes nothing of the design. */
export function lassoing(workspace: Workspace, start: Pointer): State {
  const kept = start.adding ? app(workspace).selection : []
  const state: State = {
    name: 'lassoing',
    moved({ at }) {
      const frame = boxBetween(start.at, at)
      gesture(workspace).setState({ frame })
      app(workspace).select([...new Set([...kept, ...inside(drawingNow(workspace).scene, frame)])])
      return state
    },
    released: () => undefined,
    cancelled: () => undefined,
  }
  return state
}

function inside({ zones, notes, nodes }: Omit<Scene, 'lines'>, frame: Box): readonly string[] {
  return [...zones, ...notes, ...nodes].filter((box) => encloses(frame, box)).map(({ id }) => id)
}
