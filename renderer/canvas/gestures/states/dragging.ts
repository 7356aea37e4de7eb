import { app } from '../../../store/store'
import type { Workspace } from '../../../workspace/workspace'
import { takersOf } from '../../zones/taking'
import { copyTo } from '../copying'
import { gesture } from '../gesture'
import { placesOf, settleMove } from '../moving'
import type { Pointer } from '../pointer'
import { snapper } from '../snapping'
import type { State } from '../state'

/** What is selected goes along with the pointer, to where it lines up or on the grid; with Alt held, copies of it do. */
export function dragging(workspace: Workspace, start: Pointer): State {
  const { selection, design } = app(workspace)
  const own = selection.filter((id) => design.layout[id])
  const move = snapper(workspace, own, placesOf(design, own, 'with contents'))
  const copy = snapper(workspace, own, placesOf(design, own, 'alone'))
  const state: State = {
    name: 'dragging',
    moved({ at, copying, free }) {
      const snap = copying ? copy : move
      const { places, guides } = snap(at.x - start.at.x, at.y - start.at.y, free)
      gesture(workspace).setState({
        guides,
        moved: copying ? null : places,
        copied: copying ? places : null,
        taking: takersOf(workspace, own, places, copying),
      })
      return state
    },
    released() {
      const { moved, copied } = gesture(workspace).getState()
      if (moved) settleMove(workspace, moved)
      if (copied) copyTo(workspace, copied)
    },
    cancelled: () => undefined,
  }
  return state
}
