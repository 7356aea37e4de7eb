import { BoxIndex } from '../../shared/diagram/routing/box-index'
import { grown } from '../../shared/diagram/routing/geometry'
import type { Box, Point } from '../../shared/diagram/scene'
import { encloses } from '../canvas/geometry'

/** Between what is placed and what stands there: room for a line and its label. */
const gap = 30
const step = 20
const farthest = 150
const nobody: ReadonlySet<string> = new Set()

/**
 * The place nearest to the wanted one where the box overlaps nothing: in view where there is one, else the nearest at all.
 * `taken` is what counts as in the way.
 */
export function freePlace(wanted: Box, taken: readonly Box[], view: Box | undefined): Point {
  const inTheWay = new BoxIndex()
  taken.forEach((box, index) => inTheWay.add(`${index}`, grown(box, gap)))
  let outside: Point | undefined
  for (let ring = 0; ring <= farthest; ring++) {
    for (const box of around(wanted, ring)) {
      if (inTheWay.count(box, nobody) > 0) continue
      if (!view || encloses(view, box)) return { x: box.x, y: box.y }
      outside ??= { x: box.x, y: box.y }
    }
    if (outside && view && ring * step > Math.max(view.width, view.height)) break
  }
  return outside ?? { x: wanted.x, y: wanted.y }
}

/** The places on the border of a square around the wanted one, the nearest first; to the right and below before the others. */
function around({ x, y, width, height }: Box, ring: number): Box[] {
  const offsets = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring)
  const border = offsets.flatMap((dx) =>
    (Math.abs(dx) === ring ? offsets : [-ring, ring]).map((dy): [number, number] => [dx * step, dy * step]),
  )
  return border
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[0] - a[0] || b[1] - a[1])
    .map(([dx, dy]) => ({ x: x + dx, y: y + dy, width, height }))
}
