import type { Point } from '../../shared/diagram/scene'
import { centreOf } from '../../shared/diagram/routing/geometry'
import { drawingNow } from '../canvas/drawing'
import { hitAt } from '../canvas/gestures/hit'
import { seen } from '../canvas/gestures/seen'
import { clientPoint, scenePoint, viewCentre } from '../canvas/view/view'
import { overlay } from '../store/overlays'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { groupsFor } from './entries'

/** The menu for what is at that point of the screen, which is selected with it. */
export function openMenuAt(workspace: Workspace, at: Point) {
  const ids = metAt(workspace, at)
  const { selection, select } = app(workspace)
  if (ids.length === 0 || !ids.every((id) => selection.includes(id))) select(ids)
  open(workspace, at)
}

function metAt(workspace: Workspace, at: Point): readonly string[] {
  const hit = hitAt(seen(workspace), scenePoint(workspace, at))
  switch (hit.kind) {
    case 'label':
      return hit.lines
    case 'nothing':
      return []
    default:
      return [hit.id]
  }
}

/** The menu for what has the focus or is selected, beside it; without either, that of the drawing. */
export function openMenuForSelection(workspace: Workspace, focused: Element) {
  const id = focused.closest<HTMLElement>('[data-id]')?.dataset.id
  const { selection, select } = app(workspace)
  if (id !== undefined && !selection.includes(id)) select([id])
  open(workspace, placeOfSelection(workspace))
}

function placeOfSelection(workspace: Workspace): Point {
  const { scene, routed } = drawingNow(workspace)
  const [first] = app(workspace).selection
  const box = [...scene.nodes, ...scene.notes, ...scene.zones].find(({ id }) => id === first)
  const line = routed.lines.find(({ id }) => id === first)
  const middle = line?.points[Math.floor(line.points.length / 2)]
  return clientPoint(workspace, middle ?? (box ? centreOf(box) : viewCentre(workspace)))
}

function open(workspace: Workspace, at: Point) {
  const { design, selection } = app(workspace)
  overlay(workspace, { menu: { at, groups: groupsFor(design, selection), adds: selection.length === 0 } })
}
