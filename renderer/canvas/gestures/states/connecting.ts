import { app } from '../../../store/store'
import type { Workspace } from '../../../workspace/workspace'
import { drawingNow } from '../../drawing'
import { nodeAt } from '../../geometry'
import { connect } from '../connecting'
import { connectToNew } from '../connecting-to-new'
import { gesture } from '../gesture'
import type { State } from '../state'

/** A line goes from a card to the pointer; from a card that is selected with others, one goes from each of them. */
export function connecting(workspace: Workspace, from: string): State {
  const { selection } = app(workspace)
  const { nodes } = drawingNow(workspace).scene
  const selected = new Set(selection)
  const along = selected.has(from) ? nodes.filter(({ id }) => id !== from && selected.has(id)).map(({ id }) => id) : []
  const state: State = {
    name: 'connecting',
    moved({ at }) {
      const target = nodeAt(drawingNow(workspace).scene, at)?.id ?? null
      gesture(workspace).setState({ connecting: { from, along, to: at, target, by: 'pointer' } })
      return state
    },
    released({ at, client }) {
      const sources = [from, ...along]
      const target = nodeAt(drawingNow(workspace).scene, at)?.id
      if (target === undefined) connectToNew(workspace, sources, { at, client })
      else if (target !== from) connect(workspace, sources, target, client)
    },
    cancelled: () => undefined,
  }
  return state
}
