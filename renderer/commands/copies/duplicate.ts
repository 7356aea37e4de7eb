import { clipOf } from '../../../shared/edits/paste/clip'
import { pasteClip } from '../../../shared/edits/paste/paste'
import { duplicateJoined } from '../../../shared/edits/duplicate-joined'
import { sequence } from '../../../shared/edits/edit'
import { isNode, type Design } from '../../../shared/model/design'
import { viewBox } from '../../canvas/view/view'
import { subjectOf } from '../../store/still-selected'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { placingCopies, selectedCopies } from './place-copies'
import { steps, words } from './words'

/** Copies of what is selected, beside it, and selected in its place; lines alone stand for their connectors. */
export function duplicateSelected(workspace: Workspace) {
  const { design, selection, apply, tell } = app(workspace)
  const items = meantBy(selection, design)
  if (items.length === 0) return
  const clip = clipOf(design, items)
  if (clip.ids.length === 0) return tell('info', words.nothingDuplicated)
  const names = items.map((id) => design.items[id]?.name ?? '')
  apply(steps.duplicate(names), placingCopies(pasteClip(clip), undefined, viewBox(workspace)), {
    select: selectedCopies,
  })
}

function meantBy(selection: readonly string[], { items }: Design): readonly string[] {
  const chosen = selection.filter((id) => items[id])
  if (chosen.length > 0) return chosen
  return [...new Set(selection.map(subjectOf))].filter((id) => items[id] && !isNode(items[id]))
}

/** Copies of the selected servers that send and get mail as these do. */
export function duplicateWithConnectors(workspace: Workspace) {
  const { design, selection, apply, tell } = app(workspace)
  const servers = selection.flatMap((id) => (design.items[id]?.kind === 'server' ? [design.items[id]] : []))
  if (servers.length === 0) return tell('info', words.selectServer)
  const copies = servers.map(({ id }) => placingCopies(duplicateJoined(id), undefined, viewBox(workspace)))
  apply(steps.duplicateWithConnectors(servers.map(({ name }) => name)), sequence(...copies), {
    select: selectedCopies,
  })
}
