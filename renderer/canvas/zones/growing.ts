import { resizeItem } from '../../../shared/edits/change'
import type { Edit } from '../../../shared/edits/edit'
import { zoneDefault } from '../../../shared/diagram/scene-of'
import type { Box } from '../../../shared/diagram/scene'
import type { Design } from '../../../shared/model/design'
import { boundsOf, encloses } from '../geometry'
import { contentBox, contents } from './smallest'

/** Zones grow around those of their content that reach over their border, from the inner ones to the outer ones. */
export function growAround(ids: Iterable<string>): Edit {
  return (design) => {
    let grown = design
    let open = zonesOf(design, ids)
    while (open.length > 0) {
      const before = grown
      grown = open.reduce((current, zone) => growZone(current, zone), grown)
      open = zonesOf(
        grown,
        open.filter((zone) => grown.layout[zone] !== before.layout[zone]),
      )
    }
    return grown
  }
}

/** A zone becomes as large as what is in it needs; an empty one as large as a new one. */
export function fitToContent(zoneId: string): Edit {
  return (design) => {
    const box = contentBox(zoneId, design) ?? { ...(boxOf(design, zoneId) ?? zoneDefault), ...zoneDefault }
    const { x = 0, y = 0 } = design.layout[zoneId] ?? {}
    return growAround([zoneId])(resizeItem(zoneId, { x, y, ...box })(design))
  }
}

function growZone(design: Design, zoneId: string): Design {
  const box = boxOf(design, zoneId)
  const needed = contentBox(zoneId, design)
  if (!box || !needed || contents(zoneId, design).every((one) => encloses(box, one))) return design
  return resizeItem(zoneId, boundsOf([box, needed]))(design)
}

function zonesOf(design: Design, ids: Iterable<string>): readonly string[] {
  const zones = [...ids].flatMap((id) => {
    const item = design.items[id]
    return item && 'zoneId' in item && item.zoneId !== undefined ? [item.zoneId] : []
  })
  return [...new Set(zones)].filter((id) => design.items[id]?.kind === 'zone')
}

function boxOf(design: Design, zoneId: string): Box | undefined {
  const place = design.layout[zoneId]
  return place && { ...zoneDefault, ...place }
}
