import type { Workspace } from '../../../workspace/workspace'
import { drawingNow } from '../../drawing'
import { nodeAt } from '../../geometry'
import { gesture } from '../gesture'
import type { LineEnd } from '../hit'
import { reconnect } from '../reconnecting'
import type { State } from '../state'

/** An end of a line goes along with the pointer, to another card. */
export function reconnecting(workspace: Workspace, { id: line, end }: { id: string; end: LineEnd }): State {
  const state: State = {
    name: 'reconnecting',
    moved({ at }) {
      const target = nodeAt(drawingNow(workspace).scene, at)?.id ?? null
      gesture(workspace).setState({ reconnecting: { line, end, to: at, target } })
      return state
    },
    released({ at, client }) {
      const target = nodeAt(drawingNow(workspace).scene, at)
      if (target) reconnect(workspace, { line, end, node: target.id }, client)
    },
    cancelled: () => undefined,
  }
  return state
}
