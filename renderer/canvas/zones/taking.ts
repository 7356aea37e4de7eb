import type { Box, Point } from '../../../shared/diagram/scene'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { contains } from '../geometry'
import { gesture, type Places } from '../gestures/gesture'
import { zoneAround } from './zoning'

/** Where more is dragged, no zone is marked: nobody could see which takes what. */
const most = 20

/** The zones that would take what is dragged to those places, in the order of the drawing; the same list while it is the same. */
export function takersOf(
  workspace: Workspace,
  ids: readonly string[],
  places: Places,
  copying: boolean,
): readonly string[] {
  const { taking } = gesture(workspace).getState()
  if (ids.length > most) return taking.length === 0 ? taking : []
  const { zones, nodes, notes } = drawingNow(workspace).scene
  const staying = copying ? zones : zones.filter((zone) => !places.has(zone.id))
  const dragged = new Set(ids)
  const taker = (isZone: boolean) => (box: Box & { id: string }) =>
    dragged.has(box.id) ? (zoneAround(at(box, places), staying, isZone)?.id ?? []) : []
  const found = new Set([...zones.flatMap(taker(true)), ...[...nodes, ...notes].flatMap(taker(false))])
  const next = zones.flatMap(({ id }) => (found.has(id) ? [id] : []))
  return next.length === taking.length && next.every((id, index) => id === taking[index]) ? taking : next
}

/** What comes from outside of the drawing would be dropped at that point: the zone there says that it takes it. */
export function showTaker(workspace: Workspace, at: Point | null) {
  const zone = at && drawingNow(workspace).scene.zones.findLast((box) => contains(box, at))
  const { taking } = gesture(workspace).getState()
  if (taking[0] !== zone?.id) gesture(workspace).setState({ taking: zone ? [zone.id] : [] })
}

function at<B extends Box & { id: string }>(box: B, places: Places): B {
  const place = places.get(box.id)
  return place ? { ...box, ...place } : box
}
