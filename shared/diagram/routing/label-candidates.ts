import { pill } from '../label-svg'
import type { Box, LabelLeader, Point } from '../scene'
import type { DrawnLine } from './route-lines'
import { segmentsOf } from './segment-index'
import type { Segment } from './segment-index'

/** A place for a label, and how much worse than the best place it is. */
export interface LabelCandidate {
  box: Box
  cost: number
  /** The label stands apart from its line: a thin line leads to it. */
  leader?: LabelLeader
  /** No place after this one costs less. */
  floor?: number
}

/** A piece of the lines of one bundle. */
export interface SharedPiece {
  segment: Segment
  lines: number
  /** End of the piece where an arrowhead is. */
  last?: Point
}

/** What the lines of a bundle share comes first, then what is long. */
export function sharedPieces(bundle: readonly DrawnLine[]): SharedPiece[] {
  const pieces = new Map<string, SharedPiece>()
  for (const { line } of bundle.slice(0, 40)) {
    const segments = segmentsOf(line.points)
    segments.forEach((segment, index) => {
      const key = `${segment.horizontal} ${segment.at} ${segment.first} ${segment.last}`
      const known = pieces.get(key)
      const last = index === segments.length - 1 ? line.points.at(-1) : undefined
      if (known) known.lines++
      else pieces.set(key, { segment, lines: 1, last })
    })
  }
  return [...pieces.values()].toSorted((a, b) => b.lines - a.lines || lengthOf(b) - lengthOf(a)).slice(0, 8)
}

function lengthOf({ segment }: SharedPiece): number {
  return segment.last - segment.first
}

/** Places on the lines or right beside them, the best first: pieces shared by the most lines, and there the middle. */
export function besideLines(pieces: readonly SharedPiece[], members: number, width: number): LabelCandidate[] {
  return pieces
    .flatMap(({ segment, lines, last }) => {
      const base = 60 * (members - lines)
      return segment.horizontal
        ? alongHorizontal(segment, width, base, last)
        : alongVertical(segment, width, base, last)
    })
    .toSorted((a, b) => a.cost - b.cost)
}

/** On the line where enough of it stays visible, else above or below it. */
function alongHorizontal(segment: Segment, width: number, base: number, tip?: Point): LabelCandidate[] {
  const length = segment.last - segment.first
  const middle = (segment.first + segment.last) / 2
  const result: LabelCandidate[] = []
  const reach = Math.max(0, (length - width) / 2)
  for (const offset of offsets(Math.max(reach, width / 2))) {
    const x = middle + offset - width / 2
    const fits = Math.abs(offset) <= reach - 28 && clearOf(tip, x, width)
    const away = Math.abs(offset) * 0.3 + (Math.abs(offset) > reach ? 60 : 0)
    result.push(at(x, segment.at - pill.height / 2, width, base + away + (fits ? 0 : hidingItself)))
    result.push(at(x, segment.at - pill.height - 5, width, base + away + 90))
    result.push(at(x, segment.at + 5, width, base + away + 95))
  }
  return result
}

/** Across the line, or beside it. */
function alongVertical(segment: Segment, width: number, base: number, tip?: Point): LabelCandidate[] {
  const length = segment.last - segment.first
  const middle = (segment.first + segment.last) / 2
  const result: LabelCandidate[] = []
  const reach = Math.max(0, (length - pill.height) / 2)
  for (const offset of offsets(reach)) {
    const y = middle + offset - pill.height / 2
    const fits = Math.abs(offset) <= reach - 12 && clearOf(tip && { x: tip.y, y: tip.x }, y, pill.height)
    const away = Math.abs(offset) * 0.3
    if (fits) {
      result.push(at(segment.at - width / 2, y, width, base + away + 20))
      result.push(at(segment.at - width + 16, y, width, base + away + 40))
      result.push(at(segment.at - 16, y, width, base + away + 40))
    }
    if (!fits) result.push(at(segment.at - width / 2, y, width, base + away + hidingItself))
    result.push(at(segment.at + 6, y, width, base + away + 100))
    result.push(at(segment.at - width - 6, y, width, base + away + 105))
  }
  return result
}

/** Cost of a label that leaves nothing to be seen of the piece on which it stands: better than to cover a card. */
const hidingItself = 900

/** Cost of a label that stands apart from its line: more than any place beside it, less than hiding a line of others. */
const apart = 260

/** From the line to the label, ever farther: most labels find a place among these. */
export const distances = [12, 28, 44, 60, 76, 92, 108, 124]

/** Where a label would cover something, it looks closer, for the room between two rows of cards, and farther. */
export const allDistances = [
  ...Array.from({ length: 16 }, (_, index) => 12 + 8 * index),
  ...Array.from({ length: 18 }, (_, index) => 148 + 16 * index),
]

/** Where a leader starts: at the longest pieces, and of each in the middle or halfway to an end. */
const fewAnchors = { pieces: 3, parts: [0.5, 0.25, 0.75] }
/** Where nothing else is free, it starts anywhere. */
const manyAnchors = { pieces: 8, parts: [0.5, 0.25, 0.75, 0.375, 0.625, 0.1, 0.9] }

/** Places apart from the lines, one at a time, since the first free ones are enough; `anywhere` looks at many more. */
export function* apartFromLines(
  pieces: readonly SharedPiece[],
  members: number,
  width: number,
  from: readonly number[],
  anywhere = false,
): Generator<LabelCandidate> {
  const anchors = anywhere ? manyAnchors : fewAnchors
  for (const distance of from) {
    for (const place of atDistance(pieces, members, width, distance, anchors)) {
      yield { ...place, floor: apart + distance }
    }
  }
}

function* atDistance(
  pieces: readonly SharedPiece[],
  members: number,
  width: number,
  distance: number,
  anchors: typeof fewAnchors,
): Generator<LabelCandidate> {
  for (const { segment, lines } of pieces.slice(0, anchors.pieces)) {
    const length = segment.last - segment.first
    if (length < 10) continue
    const base = apart + distance + 40 * Math.min(4, members - lines)
    for (const part of length > 24 ? anchors.parts : [0.5]) {
      const anchor = Math.round(segment.first + length * part)
      const cost = base + Math.abs(part - 0.5) * Math.min(length, 200) * 0.3
      yield* segment.horizontal
        ? overHorizontal(anchor, segment.at, distance, width, cost)
        : besideVertical(anchor, segment.at, distance, width, cost)
    }
  }
}

function* overHorizontal(
  x: number,
  y: number,
  distance: number,
  width: number,
  cost: number,
): Generator<LabelCandidate> {
  const aside = width / 2 - 14
  for (const shift of [0, -aside, aside]) {
    const left = x - width / 2 + shift
    const more = shift === 0 ? 0 : 20
    const [above, below] = [y - distance, y + distance]
    yield { ...at(left, above - pill.height, width, cost + more), leader: { from: { x, y }, to: { x, y: above } } }
    yield { ...at(left, below, width, cost + more + 5), leader: { from: { x, y }, to: { x, y: below } } }
  }
}

function* besideVertical(
  y: number,
  x: number,
  distance: number,
  width: number,
  cost: number,
): Generator<LabelCandidate> {
  const [left, right] = [Math.round(x) - distance, Math.round(x) + distance]
  const top = y - pill.height / 2
  yield { ...at(right, top, width, cost), leader: { from: { x, y }, to: { x: right, y } } }
  yield { ...at(left - width, top, width, cost + 5), leader: { from: { x, y }, to: { x: left, y } } }
}

/** A pill must not cover the arrowhead. */
function clearOf(tip: Point | undefined, start: number, length: number): boolean {
  return !tip || tip.x < start - 16 || tip.x > start + length + 16
}

function at(x: number, y: number, width: number, cost: number): LabelCandidate {
  return { box: { x: Math.round(x), y: Math.round(y * 2) / 2, width, height: pill.height }, cost }
}

function offsets(reach: number): number[] {
  const step = Math.max(16, reach / 8)
  const count = Math.floor(reach / step)
  return [0, ...Array.from({ length: count }, (_, index) => [(index + 1) * step, -(index + 1) * step]).flat()]
}
