import { grown } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import { shapesOf } from '../../../shared/diagram/scene-of'
import { indexes } from '../../../shared/model/indexes'
import type { Design } from '../../../shared/model/design'
import { boundsOf } from '../geometry'

/** How small something may become, and what it has to be around. */
export interface Least {
  readonly width: number
  readonly height: number
  readonly around: Box | undefined
}

/** A zone without content, a note, and an arrow. */
const smallestZone = { width: 120, height: 80 }
const smallestNote = { width: 48, height: 36 }
const smallestArrow = { width: 16, height: 16 }

/** Between what is in a zone and its border; above is its name. */
const padding = 20
const titleHeight = 36

/** How small a zone, a note or an arrow may become. */
export function smallestOf(id: string, design: Design): Least {
  const kind = design.items[id]?.kind
  if (kind === 'note') return { ...smallestNote, around: undefined }
  if (kind === 'arrow') return { ...smallestArrow, around: undefined }
  return { ...smallestZone, around: contentBox(id, design) }
}

/** What a zone has to be around: all that is in it, with room for its name; undefined where it is empty. */
export function contentBox(zoneId: string, design: Design): Box | undefined {
  const boxes = contents(zoneId, design)
  if (boxes.length === 0) return undefined
  const { x, y, width, height } = grown(boundsOf(boxes), padding)
  return { x, y: y - (titleHeight - padding), width, height: height + titleHeight - padding }
}

/** What is directly in a zone, as boxes of the drawing. */
export function contents(zoneId: string, design: Design): readonly Box[] {
  const inside = new Set((indexes(design).inZone.get(zoneId) ?? []).map(({ id }) => id))
  const { zones, nodes, notes } = shapesOf(design)
  return [...zones, ...nodes, ...notes].filter((box) => inside.has(box.id))
}
