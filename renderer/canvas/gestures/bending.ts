import { bendLines } from '../../../shared/edits/bends'
import { sequence } from '../../../shared/edits/edit'
import type { Bend } from '../../../shared/model/design'
import type { Point, Turn } from '../../../shared/diagram/scene'
import { subjectOf } from '../../store/still-selected'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { steps, words } from '../words'
import { bends } from './hit'

/** A bend that is pulled to there; none so near to where it lies by itself. */
export function bendAt({ axis, home, first, last }: Turn, at: number, near: number): Bend | undefined {
  const by = Math.round(Math.min(Math.max(at, first), last) - home)
  return Math.abs(by) <= near ? undefined : { axis, by }
}

/** One step; a run of arrow keys is one, too. */
export function bend(workspace: Workspace, bundle: string, to: Bend | undefined, run?: string) {
  const { design, apply } = app(workspace)
  apply(steps.bend(design.items[bundle]?.name ?? ''), bendLines(bundle, to), { run })
}

/** The bends of the lines that are selected go along with arrow keys, as far as there is room. */
export function nudgeBends(workspace: Workspace, by: Point) {
  const { selection } = app(workspace)
  const pulled = new Set<string>()
  for (const { bundle, turn, from } of bends(drawingNow(workspace).routed, selection)) {
    if (by[turn.axis] === 0 || pulled.has(bundle)) continue
    pulled.add(bundle)
    bend(workspace, bundle, bendAt(turn, from[turn.axis] + by[turn.axis], 0), `bend ${selection.join(' ')}`)
  }
}

/** The lines that are selected, or those of the connectors that are, bend where they do by themselves; with nothing selected, all. */
export function resetBends(workspace: Workspace) {
  const { design, selection, apply, tell } = app(workspace)
  const pulled = Object.keys(design.bends ?? {})
  const meant = new Set(selection.map(subjectOf))
  const ids = selection.length === 0 ? pulled : pulled.filter((id) => meant.has(id))
  if (ids.length === 0) return tell('info', words.noBend)
  apply(steps.resetBends, sequence(...ids.map((id) => bendLines(id, undefined))))
}
