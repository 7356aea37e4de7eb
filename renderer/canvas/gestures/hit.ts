import { grown } from '../../../shared/diagram/routing/geometry'
import type { Box, Point, RoutedLine, RoutedScene, Scene, Turn } from '../../../shared/diagram/scene'
import { isLine } from '../../store/still-selected'
import { contains } from '../geometry'
import { distanceTo } from './distance'
import { corners, type Corner } from './corners'

/** What the pointer meets on the drawing. */
export type Hit =
  | { readonly kind: 'corner'; readonly id: string; readonly corner: Corner }
  | { readonly kind: 'lineEnd'; readonly id: string; readonly end: LineEnd }
  /** `under`: what a click there meets. */
  | { readonly kind: 'bend'; readonly id: string; readonly axis: Turn['axis']; readonly under: Hit | undefined }
  | { readonly kind: 'label'; readonly bundle: string; readonly lines: readonly string[] }
  | { readonly kind: 'border'; readonly id: string }
  | { readonly kind: 'object'; readonly id: string }
  /** `all`: every line that runs there, in an order of their own. */
  | { readonly kind: 'line'; readonly id: string; readonly all: readonly string[] }
  /** `zone`: the innermost one around that point. */
  | { readonly kind: 'nothing'; readonly zone: string | undefined }

export type LineEnd = 'from' | 'to'

/** What is asked: the drawing as it is seen, and what of it shows handles. */
export interface Seen {
  readonly scene: Scene
  readonly routed: RoutedScene
  readonly zoom: number
  readonly selection: readonly string[]
}

type Look = (seen: Seen, point: Point) => Hit | undefined

/** From the top of the drawing to its ground; the same at every zoom. */
const looks: readonly Look[] = [cornerAt, lineEndAt, bendAt, labelAt, cardAt, borderAt, noteAt, lineAt, zoneAt]

export function hitAt(seen: Seen, point: Point): Hit {
  for (const look of looks) {
    const hit = look(seen, point)
    if (hit) return hit
  }
  return { kind: 'nothing', zone: seen.scene.zones.findLast((zone) => contains(zone, point))?.id }
}

/** Pixels of the screen where the drawing is small, of the drawing where it is large; never so many that nothing else is met. */
function reach(zoom: number, pixels: number): number {
  return Math.min(pixels / Math.min(1, zoom), 3 * pixels)
}

function cornerAt({ scene, zoom, selection }: Seen, point: Point): Hit | undefined {
  const box = resizable(scene, selection)
  const near = reach(zoom, 7)
  const corner = box && corners.find((one) => isNear(cornerOf(box, one), point, near))
  return corner && { kind: 'corner', id: box.id, corner }
}

/** What shows corners to be resized by: a zone or a note that is selected alone. */
export function resizable({ zones, notes }: Omit<Scene, 'lines'>, selection: readonly string[]) {
  const [id, ...others] = selection
  if (others.length > 0) return undefined
  return zones.find((zone) => zone.id === id) ?? notes.find((note) => note.id === id)
}

function lineEndAt({ routed, zoom, selection }: Seen, point: Point): Hit | undefined {
  const near = reach(zoom, 9)
  const end = lineEnds(routed, selection).find(({ at }) => isNear(at, point, near))
  return end && { kind: 'lineEnd', id: end.id, end: end.end }
}

/** Where the lines that are selected begin and end: taken there, they lead elsewhere. */
export function lineEnds({ lines }: RoutedScene, selection: readonly string[]) {
  const selected = new Set(selection.filter(isLine))
  if (selected.size === 0) return []
  return lines.flatMap(({ id, points }): { id: string; end: LineEnd; at: Point }[] => {
    const [from, to] = [points[0], points.at(-1)]
    if (!selected.has(id) || !from || !to) return []
    return [
      { id, end: 'to', at: to },
      { id, end: 'from', at: from },
    ]
  })
}

function bendAt(seen: Seen, point: Point): Hit | undefined {
  const near = reach(seen.zoom, 6)
  const bend = bends(seen.routed, seen.selection).find(({ from, to }) => distanceTo([from, to], point) <= near)
  return bend && { kind: 'bend', id: bend.id, axis: bend.turn.axis, under: labelAt(seen, point) ?? lineAt(seen, point) }
}

/** The pieces between the corners of the lines that are selected: they can be pulled. Those that EdgeSync draws cannot. */
export function bends({ lines, labels }: RoutedScene, selection: readonly string[]) {
  const selected = new Set(selection.filter(isLine))
  if (selected.size === 0) return []
  return lines.flatMap(({ id, bundle, points, turn }) => {
    const [, from, to] = points
    if (!selected.has(id) || !turn || !from || !to || isLine(bundle)) return []
    return [{ id, bundle, turn, from, to, grip: gripBetween(from, to, labels) }]
  })
}

/** Where the handle of a bend is: in the middle, unless a label is there. */
function gripBetween(from: Point, to: Point, labels: readonly Box[]): Point {
  const at = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
  const free = [0.5, 0.25, 0.75, 0.1, 0.9].find((part) => !labels.some((label) => contains(grown(label, 6), at(part))))
  return at(free ?? 0.5)
}

function labelAt({ routed }: Seen, point: Point): Hit | undefined {
  const label = routed.labels.findLast((one) => contains(one, point))
  return label && { kind: 'label', bundle: label.bundle, lines: label.lineIds }
}

function cardAt({ scene, zoom }: Seen, point: Point): Hit | undefined {
  const card = scene.nodes.findLast((node) => contains(node, point))
  return card && { kind: isOnDot(card, point, zoom) ? 'border' : 'object', id: card.id }
}

/** Just outside of a card: a line is drawn from there. */
function borderAt({ scene, zoom }: Seen, point: Point): Hit | undefined {
  const around = reach(zoom, 7)
  const card = scene.nodes.findLast((node) => contains(grown(node, around), point) || isOnDot(node, point, zoom))
  return card && { kind: 'border', id: card.id }
}

/** A dot in the middle of each side; from afar it leaves the card its middle. */
function isOnDot(card: Box, point: Point, zoom: number): boolean {
  const near = Math.min(reach(zoom, 11), card.height / 5)
  return dotsOf(card).some((dot) => Math.hypot(dot.x - point.x, dot.y - point.y) <= near)
}

/** Where the dots of a card are: above, right, below, left. */
export function dotsOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x: x + width / 2, y },
    { x: x + width, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x, y: y + height / 2 },
  ]
}

function noteAt({ scene }: Seen, point: Point): Hit | undefined {
  const note = scene.notes.findLast((box) => contains(box, point))
  return note && { kind: 'object', id: note.id }
}

/** The nearest line; where several run together, the selected one, else the one that is painted last. */
function lineAt({ routed, zoom, selection }: Seen, point: Point): Hit | undefined {
  let best = lineReach / Math.min(1, zoom)
  let nearest: RoutedLine[] = []
  for (const line of routed.lines) {
    const distance = distanceTo(line.points, point)
    if (distance > best + together) continue
    nearest = distance < best - together ? [line] : [...nearest, line]
    best = Math.min(best, distance)
  }
  const all = nearest.filter((line) => distanceTo(line.points, point) <= best + together).map(({ id }) => id)
  const id = all.find((one) => selection.includes(one)) ?? all.at(-1)
  return id === undefined ? undefined : { kind: 'line', id, all: all.toSorted() }
}

/** Pixels: a line is met last of all but the zones, so that it may be met from afar as well. */
const lineReach = 7

/** Lines no further apart than this are one to the eye. */
const together = 0.5

/** A zone is taken by its name and its border; once selected, all of it is taken. */
function zoneAt({ scene, zoom, selection }: Seen, point: Point): Hit | undefined {
  const near = reach(zoom, 6)
  const zone = scene.zones.findLast(
    (box) => contains(grown(box, near), point) && (selection.includes(box.id) || isGrip(box, point, near)),
  )
  return zone && { kind: 'object', id: zone.id }
}

function isGrip(zone: Box, point: Point, near: number): boolean {
  const inside = grown(zone, -near)
  return !contains(inside, point) || point.y <= zone.y + titleHeight
}

const titleHeight = 36

export function cornerOf({ x, y, width, height }: Box, { across, down }: Corner): Point {
  return { x: across === 1 ? x + width : x, y: down === 1 ? y + height : y }
}

function isNear(one: Point, other: Point, distance: number): boolean {
  return Math.abs(one.x - other.x) <= distance && Math.abs(one.y - other.y) <= distance
}
