import { Bounds, grown, overlaps } from '../../routing/geometry'
import type { Box, Point } from '../../scene'
import { flat, onGrid, shifted, type Part } from './parts'

/** Where what is pinned stands, by id. */
export type Pins = ReadonlyMap<string, Point>

/** Distance from a pinned thing to one that gives way to it. */
const gap = 50
const padding = { left: 40, top: 60, right: 40, bottom: 40 }

/** The parts with those that are pinned at their places; the others go along with them, and make way. */
export function aroundPins(parts: readonly Part[], pins: Pins): Part[] {
  const settled = parts.map((part) => settle(part, pins))
  const fixed = settled.filter((part) => isFixed(part, pins))
  if (fixed.length === 0) return settled
  const [dx, dy] = meanMove(fixed, parts)
  const placed = [...fixed]
  for (const part of settled.filter((one) => !fixed.includes(one)).toSorted(inReadingOrder)) {
    placed.push(toFreePlace(shifted(part, dx, dy), placed))
  }
  return placed
}

function isFixed(part: Part, pins: Pins): boolean {
  return flat([part]).some(({ id }) => pins.has(id))
}

/** A zone with something pinned in it stands around that; what is pinned itself is at its place. */
function settle(part: Part, pins: Pins): Part {
  const pin = pins.get(part.id)
  const home = pin ? shifted(part, pin.x - part.box.x, pin.y - part.box.y) : part
  if (!home.parts.some((inner) => isFixed(inner, pins))) return home
  const parts = aroundPins(home.parts, pins)
  const needed = withPadding(parts)
  return { ...home, parts, box: pin ? reaching(home.box, needed) : needed }
}

/** A pinned zone grows to the right and downwards only: its corner stays. */
function reaching(zone: Box, needed: Box): Box {
  const width = Math.max(zone.width, needed.x + needed.width - zone.x)
  return { ...zone, width, height: Math.max(zone.height, needed.y + needed.height - zone.y) }
}

function withPadding(parts: readonly Part[]): Box {
  const { x, y, width, height } = union(parts.map(({ box }) => box))
  return {
    x: x - padding.left,
    y: y - padding.top,
    width: width + padding.left + padding.right,
    height: height + padding.top + padding.bottom,
  }
}

function union(boxes: readonly Box[]): Box {
  const bounds = new Bounds()
  for (const box of boxes) bounds.add(box)
  return bounds.box()
}

/** How far the fixed parts are from where they were laid out, on average. */
function meanMove(fixed: readonly Part[], parts: readonly Part[]): [number, number] {
  const before = new Map(parts.map(({ id, box }) => [id, box]))
  const mean = (axis: 'x' | 'y'): number =>
    fixed.reduce((sum, { id, box }) => sum + box[axis] - (before.get(id)?.[axis] ?? 0), 0) / fixed.length
  return [onGrid(mean('x')), onGrid(mean('y'))]
}

function inReadingOrder(a: Part, b: Part): number {
  return a.box.x - b.box.x || a.box.y - b.box.y
}

const step = 20

/** The part at the nearest place where it is clear of the others: on ever wider squares around where it should be. */
function toFreePlace(part: Part, others: readonly Part[]): Part {
  for (let reach = 0; ; reach += step) {
    for (const [dx, dy] of squareOf(reach)) {
      const box = grown({ ...part.box, x: part.box.x + dx, y: part.box.y + dy }, gap)
      if (others.every((other) => !overlaps(box, other.box))) return shifted(part, dx, dy)
    }
  }
}

/** The points of a square's border, those in line with its middle first. */
function squareOf(reach: number): [number, number][] {
  const points: [number, number][] = reach === 0 ? [[0, 0]] : []
  for (let aside = 0; aside < reach; aside += step) {
    for (const along of aside === 0 ? [0] : [aside, -aside]) {
      points.push([along, reach], [along, -reach], [reach, along], [-reach, along])
    }
  }
  return reach === 0 ? points : [...points, [reach, reach], [reach, -reach], [-reach, reach], [-reach, -reach]]
}
