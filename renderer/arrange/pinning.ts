import { setPinned } from '../../shared/edits/pin'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { steps, words } from './words'

/** Pins what is selected; where all of it is pinned, it is so no longer. */
export function togglePinned(workspace: Workspace) {
  const { design, selection, apply, tell } = app(workspace)
  const placed = selection.filter((id) => design.layout[id])
  if (placed.length === 0) return tell('info', words.nothingToPin)
  const pins = placed.some((id) => !design.layout[id]?.pinned)
  const names = placed.map((id) => design.items[id]?.name ?? '')
  apply(pins ? steps.pin(names) : steps.unpin(names), setPinned(placed, pins))
  tell('info', pins ? words.pinned : words.unpinned)
}
