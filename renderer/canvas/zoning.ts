import { setZone } from '../../shared/edits/change'
import type { Edit } from '../../shared/edits/edit'
import { indexes } from '../../shared/model/indexes'
import type { Design } from '../../shared/model/design'
import type { Box, Scene, SceneZone } from '../../shared/diagram/scene'
import { shapesOf } from '../../shared/diagram/scene-of'
import { centreOf } from '../../shared/diagram/routing/geometry'
import { contains } from './geometry'

/** Everything that stands inside those zones, at any depth. */
export function contentsOf(zoneIds: Iterable<string>, design: Design): ReadonlySet<string> {
  const { inZone } = indexes(design)
  const found = new Set<string>()
  const open = [...zoneIds]
  for (let zone = open.pop(); zone !== undefined; zone = open.pop()) {
    for (const item of inZone.get(zone) ?? []) {
      if (found.has(item.id)) continue
      found.add(item.id)
      open.push(item.id)
    }
  }
  return found
}

/** Puts each item into the innermost zone that contains its centre. A zone that moved takes in what it now covers. */
export function rezone(movedIds: Iterable<string>): Edit {
  return (design) => {
    const shapes = shapesOf(design)
    const zones = new Map(shapes.zones.map((zone) => [zone.id, zone]))
    const moved = new Set(movedIds)
    const movedZones = shapes.zones.filter((zone) => moved.has(zone.id))
    const affected = placed(shapes).filter(
      (box) => moved.has(box.id) || movedZones.some((zone) => isIn(box, zone) || zoneIdOf(design, box.id) === zone.id),
    )
    return affected.reduce((current, box) => {
      const zone = innermost(box, shapes.zones, zones)
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
function innermost(
  box: Box & { id: string },
  all: readonly SceneZone[],
  zones: ReadonlyMap<string, SceneZone>,
): SceneZone | undefined {
  const own = zones.has(box.id) ? area(box) : 0
  return all
    .filter((zone) => isIn(box, zone) && area(zone) > own)
    .reduce<SceneZone | undefined>((best, zone) => (best && area(best) <= area(zone) ? best : zone), undefined)
}

function area({ width, height }: Box): number {
  return width * height
}
