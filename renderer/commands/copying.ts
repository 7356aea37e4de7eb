import type { Point } from '../../shared/diagram/scene'
import { loadAhead } from '../background/loaded-ahead'
import { isInDialog } from '../keys/in-dialog'
import { meansText } from '../keys/text-field'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { deleteSelected } from './deleting'
import { onceLoaded } from './in-turn'

const load = () => import('./later')

/** So that it knows where the pointer is when something is pasted. */
loadAhead(load)

/** What is selected, as it is now, goes to the clipboard. */
export function copy(workspace: Workspace) {
  const { design, selection } = app(workspace)
  void onceLoaded(workspace, load, (copies) => void copies.copy(workspace, design, selection))
}

/** What goes to the clipboard is deleted; where there is no copy of it, it stays. */
export function cut(workspace: Workspace) {
  const { design, selection } = app(workspace)
  void onceLoaded(workspace, load, (copies) => {
    const copied = copies.copy(workspace, design, selection)
    if (copied) deleteSelected(workspace, selection)
  })
}

/** At that point of the drawing, else where the pointer is. */
export function paste(workspace: Workspace, at?: Point) {
  void onceLoaded(workspace, load, (copies) => copies.pasteFromClipboard(workspace, at))
}

export function duplicate(workspace: Workspace) {
  void onceLoaded(workspace, load, (copies) => copies.duplicateSelected(workspace))
}

export function duplicateWithConnectors(workspace: Workspace) {
  void onceLoaded(workspace, load, (copies) => copies.duplicateWithConnectors(workspace))
}

/** Ctrl+V in a browser: the page is given the clipboard with the event, without asking for leave to read it. */
export function listenForPasting(workspace: Workspace): () => void {
  const pasted = (event: ClipboardEvent) => {
    const { target, clipboardData } = event
    if (meansText(target, 'paste') || isInDialog(target) || app(workspace).dialog || !clipboardData) return
    event.preventDefault()
    const text = clipboardData.getData('text/plain')
    void onceLoaded(workspace, load, (copies) => copies.pasteText(workspace, text))
  }
  window.addEventListener('paste', pasted)
  return () => window.removeEventListener('paste', pasted)
}
