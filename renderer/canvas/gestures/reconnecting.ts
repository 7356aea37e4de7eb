import { reconnectChoices, type Reconnection } from '../../../shared/edits/reconnect'
import { isLocked } from '../../../shared/edits/locked'
import { lines } from '../../../shared/model/relations'
import type { Point } from '../../../shared/diagram/scene'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { steps, words } from '../words'
import { askMeaning, linesBetween, nameOf } from './connecting'

/** A line leads elsewhere, or comes from elsewhere: one step, after the one question that a line may need. */
export function reconnect(workspace: Workspace, moved: Reconnection, at: Point) {
  const { design, apply, tell } = app(workspace)
  const line = lines(design).find(({ id }) => id === moved.line)
  if (!line || line[moved.end] === moved.node) return
  if (line.kind === 'edgeSync' || isLocked(design.items[line.subject])) return tell('info', words.lockedLine)
  const from = moved.end === 'from' ? moved.node : line.from
  const to = moved.end === 'to' ? moved.node : line.to
  const [source, target] = [nameOf(design, from), nameOf(design, to)]
  askMeaning(workspace, reconnectChoices(design, moved), words.sheetTitle(source, target), at, (edit) =>
    apply(steps.reconnect(source, target), edit, { select: (after) => linesBetween(after, [from], to) }),
  )
}
