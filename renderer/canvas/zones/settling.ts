import { moveItems } from '../../../shared/edits/change'
import { sequence, type Edit } from '../../../shared/edits/edit'
import { shapesOf } from '../../../shared/diagram/scene-of'
import type { Places } from '../gestures/gesture'
import { freeShift } from '../placing/free-shift'
import { growAround } from './growing'
import { rezone } from './zoning'

/** Things are put down at those places: in the zone that is there, beside what stands there; the zone grows around them. */
export function putDown(places: Places): Edit {
  const ids = [...places.keys()]
  return sequence(moveItems(Object.fromEntries(places)), rezone(ids), goAside(places), growAround(ids))
}

/** Cards and notes cover none of those that stay; all that is put down goes aside together, and stays in the zone that took it. */
function goAside(places: Places): Edit {
  return (design) => {
    const { nodes, notes } = shapesOf(design)
    const all = [...nodes, ...notes]
    const put = all.filter(({ id }) => places.has(id))
    const staying = all.filter(({ id }) => !places.has(id))
    const by = freeShift(put, staying)
    if (by.x === 0 && by.y === 0) return design
    const aside = [...places].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }] as const)
    return moveItems(Object.fromEntries(aside))(design)
  }
}
