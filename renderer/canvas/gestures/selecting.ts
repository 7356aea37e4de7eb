import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'

/** What is selected already stays selected with the others, since it may be about to be dragged with them. */
export function pick(workspace: Workspace, id: string) {
  const { selection, select } = app(workspace)
  if (!selection.includes(id)) select([id])
}

/** Where lines run over each other, each press picks the next of them. */
export function pickNext(workspace: Workspace, { id, all }: { id: string; all: readonly string[] }) {
  const { selection, select } = app(workspace)
  const [selected, ...others] = selection
  const index = selected !== undefined && others.length === 0 ? all.indexOf(selected) : -1
  select([index < 0 ? id : (all[(index + 1) % all.length] ?? id)])
}

/** Adds to the selection; what is in it wholly goes out of it. */
export function toggle(workspace: Workspace, ids: readonly string[]) {
  const { selection, select } = app(workspace)
  const all = ids.every((id) => selection.includes(id))
  select(all ? selection.filter((id) => !ids.includes(id)) : [...new Set([...selection, ...ids])])
}

export function selectAll(workspace: Workspace) {
  const { scene } = drawingNow(workspace)
  app(workspace).select([...scene.zones, ...scene.notes, ...scene.nodes].map(({ id }) => id))
}
