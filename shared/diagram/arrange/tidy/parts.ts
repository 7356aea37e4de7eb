import type { Box } from '../../scene'
import type { GraphNode } from './graph'

/** Something that was laid out, at its place on the drawing, with what is in it. */
export interface Part {
  readonly id: string
  readonly box: Box
  readonly parts: readonly Part[]
}

const grid = 10

/** The laid out graph on the grid, in absolute coordinates. */
export function partsOf({ children = [] }: GraphNode, left = 0, top = 0): Part[] {
  return children.map((node) => {
    const [x, y] = [left + (node.x ?? 0), top + (node.y ?? 0)]
    const { width = 0, height = 0 } = node
    const parts = partsOf(node, x, y)
    // Cards keep their sizes; a zone takes the one that it needs.
    const size = parts.length > 0 ? { width: onGrid(width), height: onGrid(height) } : { width, height }
    return { id: node.id, box: { x: onGrid(x), y: onGrid(y), ...size }, parts }
  })
}

export function onGrid(length: number): number {
  return Math.round(length / grid) * grid
}

/** The part and all that is in it, moved. */
export function shifted({ id, box, parts }: Part, dx: number, dy: number): Part {
  return { id, box: { ...box, x: box.x + dx, y: box.y + dy }, parts: parts.map((part) => shifted(part, dx, dy)) }
}

/** Every part at every depth, a zone before what is in it. */
export function flat(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...flat(part.parts)])
}
