import type { Point } from '../../../shared/diagram/scene'
import { newOnCanvas } from '../../../shared/edits/duplicate'
import type { Edit } from '../../../shared/edits/edit'
import { clipOf } from '../../../shared/edits/paste/clip'
import { pasteClip } from '../../../shared/edits/paste/paste'
import type { Design } from '../../../shared/model/design'
import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { steps } from '../words'
import { putDown } from '../zones/settling'
import type { Places } from './gesture'

/** Copies of things stand where they were dragged to, and are selected: one step. */
export function copyTo(workspace: Workspace, places: Places) {
  const { design, apply } = app(workspace)
  const names = [...places.keys()].map((id) => design.items[id]?.name ?? '')
  apply(steps.duplicate(names), copiesAt(places), { select: (after, before) => newOnCanvas(before, after) })
}

/** Copies stand as far from their originals as these were dragged, and in the zones that are there. */
function copiesAt(places: Places): Edit {
  return (design) => {
    const copied = pasteClip(clipOf(design, [...places.keys()]))(design)
    const by = shiftOf(places, design)
    const copies = newOnCanvas(design, copied).flatMap((id): [string, Point][] => {
      const place = copied.layout[id]
      return place ? [[id, { x: place.x + by.x, y: place.y + by.y }]] : []
    })
    return putDown(new Map(copies))(copied)
  }
}

/** All of them were dragged equally far. */
function shiftOf(places: Places, { layout }: Design): Point {
  const [first] = places
  const from = first && layout[first[0]]
  return first && from ? { x: first[1].x - from.x, y: first[1].y - from.y } : { x: 0, y: 0 }
}
