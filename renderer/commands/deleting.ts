import { disconnectChoices, type DisconnectChoice, type DisconnectId } from '../../shared/edits/disconnect'
import { sequence, type Edit } from '../../shared/edits/edit'
import { isLocked, whyNotRemoved } from '../../shared/edits/locked'
import { removeItems } from '../../shared/edits/remove'
import { itemOf, type Design } from '../../shared/model/design'
import { lines, type Line } from '../../shared/model/relations'
import { drawingNow } from '../canvas/drawing'
import { ask } from '../canvas/sheet/sheet'
import { clientPoint } from '../canvas/view/view'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { askAboutContent, leftBehind } from './deleting-areas'
import { disconnectWords, lineName, steps, words } from './deleting-words'
import { applyRemoval } from './removing'

/** Deletes what is or was selected, as one step, and says of what stays why it does. A single line that may go in two ways is asked about. */
export function deleteSelected(workspace: Workspace, selection = app(workspace).selection) {
  const { design, tell } = app(workspace)
  const chosen = selection.flatMap((id) => design.items[id] ?? [])
  const items = chosen.filter((item) => whyNotRemoved(item, design) === undefined).map(({ id }) => id)
  const picked = lines(design).filter((line) => selection.includes(line.id))
  const ours = picked.filter((line) => line.kind !== 'edgeSync' && !isLocked(design.items[line.subject]))
  const [reason] = chosen.flatMap((item) => whyNotRemoved(item, design) ?? [])
  const kept = ours.length < picked.length ? words.edgeSyncLine : reason
  const [only] = ours
  if (only && ours.length === 1 && items.length === 0) removeLine(workspace, design, only)
  else if (items.length > 0 || ours.length > 0) {
    const content = leftBehind(items, design).filter((id) => whyNotRemoved(itemOf(design, id), design) === undefined)
    const remove = (all: readonly string[]) => removeAll(workspace, design, all, ours)
    if (content.length === 0) remove(items)
    else askAboutContent(workspace, design, items, content, remove)
  }
  if (kept !== undefined) tell('info', kept)
}

function removeAll(workspace: Workspace, design: Design, items: readonly string[], ours: readonly Line[]) {
  const names = items.map((id) => design.items[id]?.name ?? '')
  const label = items.length > 0 ? steps.remove(names) : steps.disconnect(ours.length)
  const gone = new Set(items)
  const selected = app(workspace).selection
  const edits = removals(
    design,
    ours.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  )
  const edit = sequence(...edits, (now) => removeItems(items.filter((id) => now.items[id]))(now))
  const select = (after: Design) => selected.filter((id) => after.items[id])
  if (items.length > 0) applyRemoval(workspace, label, edit, items, { select })
  else app(workspace).apply(label, edit, { select })
}

function removeLine(workspace: Workspace, design: Design, line: Line) {
  const answer = disconnectChoices(design, line.id)
  if ('refused' in answer) return
  const [first, ...others] = answer.choices
  if (!first) return
  const remove = (choice: DisconnectChoice) =>
    app(workspace).apply(steps.disconnect(choice.loses.length), choice.edit, { select: [] })
  if (others.length === 0) return remove(first)
  ask(workspace, {
    at: clientPoint(workspace, middleOf(workspace, line)),
    title: words.removeTitle,
    question: words.removeQuestion,
    choices: answer.choices.map((choice) => ({
      ...wordsOf(choice, design, line),
      chosen: () => remove(choice),
    })),
  })
}

function wordsOf({ id, loses }: DisconnectChoice, design: Design, { from, to }: Line): { title: string; hint: string } {
  const name = (item: string) => design.items[item]?.name ?? ''
  const lost = lines(design).filter((line) => loses.includes(line.id))
  const say: Record<DisconnectId, { title: string; hint: (lines: readonly string[]) => string }> = disconnectWords(
    name(from),
    name(to),
  )
  return { title: say[id].title, hint: say[id].hint(lost.map((line) => lineName(name(line.from), name(line.to)))) }
}

/** A connector all of whose lines go is removed; otherwise each line takes its source along. */
function removals(design: Design, picked: readonly Line[]): readonly Edit[] {
  const all = lines(design)
  const subjects = [...new Set(picked.map((line) => line.subject))]
  return subjects.flatMap((subject): readonly Edit[] => {
    const own = picked.filter((line) => line.subject === subject)
    if (own.length === all.filter((line) => line.subject === subject).length) return [removeItems([subject])]
    return own.map(
      (line): Edit =>
        (now) =>
          firstRemoval(now, line.id)(now),
    )
  })
}

function firstRemoval(design: Design, lineId: string): Edit {
  const answer = disconnectChoices(design, lineId)
  return ('choices' in answer ? answer.choices[0]?.edit : undefined) ?? ((now) => now)
}

function middleOf(workspace: Workspace, line: Line) {
  const points = drawingNow(workspace).routed.lines.find(({ id }) => id === line.id)?.points ?? []
  return points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }
}
