import { isLocked } from '../../shared/edits/locked'
import { isNode, type Item } from '../../shared/model/design'
import { gesture } from '../canvas/gestures/gesture'
import { hitAt } from '../canvas/gestures/hit'
import { isOnDrawing } from '../canvas/gestures/is-on-drawing'
import { seen } from '../canvas/gestures/seen'
import { scenePoint } from '../canvas/view/view'
import { overlay } from '../store/overlays'
import { app } from '../store/store'
import { keepTyping } from '../store/typed-ahead'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** F2: the name of what is selected is typed where it stands; of a note its text. */
export function renameSelected(workspace: Workspace) {
  const { selection, tell } = app(workspace)
  const [id, ...others] = selection
  if (id === undefined || others.length > 0 || !rename(workspace, id)) tell('info', words.selectOne)
}

/** Whether the object has a name or text on the drawing that can be typed there. */
export function rename(workspace: Workspace, id: string): boolean {
  const item = app(workspace).design.items[id]
  if (!item || isLocked(item)) return false
  if (item.kind === 'note') gesture(workspace).setState({ editing: id })
  else if (hasNameOnDrawing(item)) openField(workspace, id)
  else return false
  return true
}

function openField(workspace: Workspace, id: string) {
  keepTyping(workspace)
  overlay(workspace, { renaming: id })
}

function hasNameOnDrawing(item: Item): boolean {
  return isNode(item) || item.kind === 'zone'
}

/** A double click on an object or the name of an area lets its name be typed there. */
export function listenForRenaming(workspace: Workspace): () => void {
  const renamed = ({ target, clientX, clientY }: MouseEvent) => {
    if (!isOnDrawing(target)) return
    const hit = hitAt(seen(workspace), scenePoint(workspace, { x: clientX, y: clientY }))
    if (hit.kind === 'object' || hit.kind === 'border') rename(workspace, hit.id)
  }
  addEventListener('dblclick', renamed, true)
  return () => removeEventListener('dblclick', renamed, true)
}
