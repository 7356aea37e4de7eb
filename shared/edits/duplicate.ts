import type { Design } from '../model/design'
import { itemList } from '../model/lists'
import type { Edit } from './edit'
import { moveItems } from './change'
import { clipOf } from './paste/clip'
import { pasteClip } from './paste/paste'

const offset = 30

/**
 * Copies items under new ids and free names, a little to the side: a server as a fresh one with setup's own connectors, since
 * addresses and connectors of the original belong to it alone, but with those between copies; a connector on the same server;
 * other ends and notes whole, zones with what is in them.
 */
export function duplicateItems(ids: readonly string[]): Edit {
  return (design) => {
    const pasted = pasteClip(clipOf(design, ids))(design)
    const places = newOnCanvas(design, pasted).flatMap((id) => {
      const place = pasted.layout[id]
      return place ? [[id, { x: place.x + offset, y: place.y + offset }] as const] : []
    })
    return places.length === 0 ? pasted : moveItems(Object.fromEntries(places))(pasted)
  }
}

/** Those new in the second design that stand on the canvas. */
export function newOnCanvas(before: Design, after: Design): readonly string[] {
  return newItems(before, after).filter((id) => after.layout[id])
}

/** The ids of the copies that `duplicateItems` would make: those new in the second design. */
export function newItems(before: Design, after: Design): readonly string[] {
  return itemList(after.items).flatMap(({ id }) => (before.items[id] ? [] : [id]))
}
