import { clipOf } from '../../../shared/edits/paste/clip'
import { pasteClip } from '../../../shared/edits/paste/paste'
import { duplicateJoined } from '../../../shared/edits/duplicate-joined'
import { newOnCanvas } from '../../../shared/edits/duplicate'
import { sequence } from '../../../shared/edits/edit'
import { viewBox } from '../../canvas/view/view'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { placingCopies } from './place-copies'
import { steps, words } from './words'

/** Copies of what is selected, beside it, and selected in its place. */
export function duplicateSelected(workspace: Workspace) {
  const { design, selection, apply } = app(workspace)
  const items = selection.filter((id) => design.items[id])
  if (items.length === 0) return
  const names = items.map((id) => design.items[id]?.name ?? '')
  const edit = placingCopies(pasteClip(clipOf(design, items)), undefined, viewBox(workspace))
  apply(steps.duplicate(names), edit, {
    select: (after, before) => newOnCanvas(before, after),
  })
}

/** Copies of the selected servers that send and get mail as these do. */
export function duplicateWithConnectors(workspace: Workspace) {
  const { design, selection, apply, tell } = app(workspace)
  const servers = selection.flatMap((id) => (design.items[id]?.kind === 'server' ? [design.items[id]] : []))
  if (servers.length === 0) return tell('info', words.selectServer)
  const copies = servers.map(({ id }) => placingCopies(duplicateJoined(id), undefined, viewBox(workspace)))
  apply(steps.duplicateWithConnectors(servers.map(({ name }) => name)), sequence(...copies), {
    select: (after, before) => newOnCanvas(before, after),
  })
}
