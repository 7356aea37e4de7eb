import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { isHand } from './hand'
import type { Hit } from './hit'
import type { Pointer } from './pointer'
import { pick, pickNext, toggle } from './selecting'
import type { State } from './state'
import { bending } from './states/bending'
import { connecting } from './states/connecting'
import { dragging } from './states/dragging'
import { lassoing } from './states/lassoing'
import { panning } from './states/panning'
import { pressed } from './states/pressed'
import { reconnecting } from './states/reconnecting'
import { resizing } from './states/resizing'

const [left, middle, right] = [0, 1, 2]

/** What a press begins, by what it meets; undefined where it means nothing. */
export function pressing(workspace: Workspace, hit: Hit, pointer: Pointer): State | undefined {
  const { button } = pointer
  if (button === right) return pressed(pointer, () => panning(workspace, pointer))
  if (button === middle || (button === left && isHand(workspace))) return panning(workspace, pointer)
  // Fingers on the ground move and zoom the drawing, which is React Flow's.
  if (button !== left || (pointer.finger && hit.kind === 'nothing')) return undefined
  return pointer.adding ? growing(workspace, hit, pointer) : begin(workspace, hit, pointer)
}

/** With Shift, Ctrl or Cmd a click adds to the selection or takes away, and a lasso begins anywhere: on an object, in a zone. */
function growing(workspace: Workspace, hit: Hit, pointer: Pointer): State {
  const ids = idsOf(hit)
  return pressed(
    pointer,
    () => lassoing(workspace, pointer),
    () => toggle(workspace, ids),
  )
}

function begin(workspace: Workspace, hit: Hit, pointer: Pointer): State {
  switch (hit.kind) {
    case 'corner':
      return pressed(pointer, () => resizing(workspace, hit, pointer))
    case 'lineEnd':
      return pressed(pointer, () => reconnecting(workspace, hit))
    case 'bend':
      return pressed(
        pointer,
        () => bending(workspace, hit.id, pointer),
        () => clickUnder(workspace, hit.under),
      )
    case 'border':
      return pressed(
        pointer,
        () => connecting(workspace, hit.id),
        () => app(workspace).select([hit.id]),
      )
    case 'object':
      pick(workspace, hit.id)
      return pressed(
        pointer,
        () => dragging(workspace, pointer),
        () => app(workspace).select([hit.id]),
      )
    case 'label':
      app(workspace).select(hit.lines)
      return pressed(pointer)
    case 'line':
      pickNext(workspace, hit)
      return pressed(pointer, () => lassoing(workspace, pointer))
    case 'nothing':
      return pressed(
        pointer,
        () => lassoing(workspace, pointer),
        () => app(workspace).select(hit.zone === undefined ? [] : [hit.zone]),
      )
  }
}

/** A click on what can be pulled selects as if it could not. */
function clickUnder(workspace: Workspace, under: Hit | undefined) {
  if (under?.kind === 'label') app(workspace).select(under.lines)
  if (under?.kind === 'line') pickNext(workspace, under)
}

/** What a click on it selects. */
function idsOf(hit: Hit): readonly string[] {
  if (hit.kind === 'label') return hit.lines
  return hit.kind === 'nothing' ? [] : [hit.id]
}
