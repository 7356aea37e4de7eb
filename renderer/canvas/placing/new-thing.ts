import { addSiteZone, namesOf, place, type Placeable } from '../../../shared/edits/add'
import type { Edit } from '../../../shared/edits/edit'
import type { Version } from '../../../shared/exchange/versions'
import type { Design } from '../../../shared/model/design'
import { freeName } from '../../../shared/model/ids'
import { indexes } from '../../../shared/model/indexes'
import type { Box, Point } from '../../../shared/diagram/scene'
import { shapesOf } from '../../../shared/diagram/scene-of'
import { words } from '../words'
import { putDown } from '../zones/settling'

type NamedBox = Box & { id: string }

/** Where a new thing of that size goes, in the design as it was before. */
export type Place = (design: Design, box: NamedBox) => Point

/** A new thing at its place, in the zone that is there. */
export function placing(placeable: Placeable, place: Place): Edit {
  return (design) => {
    const made = newThing(placeable, design)(design)
    const ids = placedIds(made, design)
    return putDown(new Map(boxesOf(made, new Set(ids)).map((box) => [box.id, place(design, box)])))(made)
  }
}

/** A new thing with its centre at that point, and its id. */
export function placedAt(design: Design, placeable: Placeable, at: Point): { placed: Design; id: string } {
  const placed = placing(placeable, (_, box) => centred(box, at))(design)
  return { placed, id: placedIds(placed, design)[0] ?? '' }
}

function newThing(placeable: Placeable, design: Design): Edit {
  const origin = { x: 0, y: 0 }
  if (placeable !== 'adSite') return place(placeable, origin, versionInUse(design))
  return addSiteZone(freeName(namesOf(design, 'zone'), words.siteName), origin)
}

/** A design is mostly of one version: that of the server that was placed last. */
function versionInUse(design: Design): Version | undefined {
  return indexes(design).byKind.server.findLast((server) => server.role !== 'hub')?.version
}

export function placedIds(after: Design, before: Design): readonly string[] {
  return Object.keys(after.layout).filter((id) => !before.layout[id])
}

function boxesOf(design: Design, ids: ReadonlySet<string>): readonly NamedBox[] {
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes].filter((box) => ids.has(box.id))
}

/** On the grid. */
export function centred({ width, height }: Box, { x, y }: Point): Box {
  const [left, top] = [Math.round((x - width / 2) / 10) * 10, Math.round((y - height / 2) / 10) * 10]
  return { x: left, y: top, width, height }
}
