import { setZone } from '../../../shared/edits/change'
import type { Edit } from '../../../shared/edits/edit'
import type { Design } from '../../../shared/model/design'
import type { Box, Scene, SceneZone } from '../../../shared/diagram/scene'
import { shapesOf } from '../../../shared/diagram/scene-of'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import { contains } from '../geometry'

/** Puts each item into the innermost zone that contains its centre. A zone that moved takes in what it now covers. */
export function rezone(movedIds: Iterable<string>): Edit {
  return (design) => {
    const shapes = shapesOf(design)
    const zones = new Set(shapes.zones.map(({ id }) => id))
    const moved = new Set(movedIds)
    const movedZones = shapes.zones.filter((zone) => moved.has(zone.id))
    const affected = placed(shapes).filter(
      (box) => moved.has(box.id) || movedZones.some((zone) => isIn(box, zone) || zoneIdOf(design, box.id) === zone.id),
    )
    return affected.reduce((current, box) => {
      const zone = zoneAround(box, shapes.zones, zones.has(box.id))
      return zone?.id === zoneIdOf(current, box.id) ? current : setZone([box.id], zone?.id)(current)
    }, design)
  }
}

function placed({ zones, nodes, notes }: Omit<Scene, 'lines'>): readonly (Box & { id: string })[] {
  return [...zones, ...nodes, ...notes]
}

function zoneIdOf(design: Design, id: string): string | undefined {
  const item = design.items[id]
  return item && 'zoneId' in item ? item.zoneId : undefined
}

function isIn(box: Box & { id: string }, zone: SceneZone): boolean {
  return box.id !== zone.id && contains(zone, centreOf(box))
}

/** The smallest zone around the centre of a box; a zone only goes into a larger one. */
export function zoneAround(
  box: Box & { id: string },
  zones: readonly SceneZone[],
  isZone: boolean,
): SceneZone | undefined {
  const own = isZone ? area(box) : 0
  return zones
    .filter((zone) => isIn(box, zone) && area(zone) > own)
    .reduce<SceneZone | undefined>((best, zone) => (best && area(best) <= area(zone) ? best : zone), undefined)
}

function area({ width, height }: Box): number {
  return width * height
}
