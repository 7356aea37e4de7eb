import { arrowLength } from '../line-style'
import type { Point } from '../scene'

const cornerRadius = 8

/** Corners without repetitions and without points on a straight run. */
export function cornersOf(points: readonly Point[]): Point[] {
  const corners: Point[] = []
  for (const point of points) {
    const last = corners.at(-1)
    if (last && distance(last, point) < 0.01) continue
    const before = corners.at(-2)
    if (last && before && isStraight(before, last, point)) corners.pop()
    corners.push(point)
  }
  return corners
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < 0.01
}

/** The same line, ended at the foot of its arrowhead. */
export function withoutArrow(points: readonly Point[]): Point[] {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return [...points]
  const length = distance(before, tip)
  const kept = Math.max(0, length - arrowLength + 1) / (length || 1)
  return [...points.slice(0, -1), { x: before.x + (tip.x - before.x) * kept, y: before.y + (tip.y - before.y) * kept }]
}

/** SVG path data through the corners, each rounded with a radius of 8 pixels, or less where a piece is short. */
export function roundedPath(points: readonly Point[]): string {
  const [start, ...rest] = points
  if (!start) return ''
  let data = `M${text(start)}`
  for (const [index, corner] of rest.entries()) {
    const before = points[index] ?? corner
    const after = rest[index + 1]
    data += after ? roundedCorner(before, corner, after) : `L${text(corner)}`
  }
  return data
}

function roundedCorner(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(cornerRadius, distance(before, corner) / 2, distance(corner, after) / 2)
  return `L${text(towards(corner, before, radius))}Q${text(corner)} ${text(towards(corner, after, radius))}`
}

function towards(from: Point, to: Point, by: number): Point {
  const part = by / (distance(from, to) || 1)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}
