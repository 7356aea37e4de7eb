import { pill, pillWidth } from '../label-svg'
import type { Box, Point, RoutedLabel, SceneLine } from '../scene'
import { drawable, fit } from '../text'
import type { BoxIndex } from './box-index'
import { grown, isWithin } from './geometry'
import type { DrawnLine } from './route-lines'
import { segmentsOf } from './segment-index'
import type { Segment, SegmentIndex } from './segment-index'

export interface LabelField {
  /** Nodes and notes, and the labels placed so far. */
  taken: BoxIndex
  segments: SegmentIndex
}

const nobody: ReadonlySet<string> = new Set()

/** Places the label of one bundle on or beside its lines, where it covers no node, no label and, if it can, no line of others. */
export function placeLabel(bundle: readonly DrawnLine[], field: LabelField): RoutedLabel | undefined {
  const first = bundle[0]
  const label = first ? drawable(first.scene.label).trim() : ''
  if (!first || label === '') return undefined
  const { lock, security, bundle: name } = first.scene
  let best: (Placement & { text: string }) | undefined
  for (const maximum of textWidths) {
    const text = fit(label, pill.textSize, maximum)
    if (best?.text === text) continue
    const placement = bestPlace(bundle, pillWidth(text, lock), field)
    if (!best || placement.cost < best.cost - covering / 2) best = { ...placement, text }
    if (best.cost < covering) break
  }
  if (!best) return undefined
  field.taken.add(`label ${name}`, grown(best.box, 2))
  return { ...best.box, bundle: name, lineIds: bundle.map(({ line }) => line.id), text: best.text, lock, security }
}

/** A label where it is, with what its lines now say, until it is placed again. The same object where they say the same. */
export function reworded(label: RoutedLabel, { label: wanted, lock, security }: SceneLine): RoutedLabel {
  const whole = drawable(wanted).trim()
  const shortened =
    label.text !== whole && textWidths.findLast((maximum) => fit(whole, pill.textSize, maximum) === label.text)
  const text = label.text === whole || shortened ? label.text : fit(whole, pill.textSize, pill.maximumText)
  if (text === label.text && lock === label.lock && security === label.security) return label
  const width = pillWidth(text, lock)
  return { ...label, x: Math.round(label.x + (label.width - width) / 2), width, text, lock, security }
}

/** Where there is no room for the whole label, less of it is shown. */
const textWidths = [pill.maximumText, 110, 70]

/** Cost of covering a node or a label: more than anything else. */
const covering = 10_000

interface Placement {
  box: Box
  cost: number
}

function bestPlace(bundle: readonly DrawnLine[], width: number, field: LabelField): Placement {
  const name = bundle[0]?.scene.bundle ?? ''
  const ends = bundle.slice(0, 40).flatMap(({ line }) => [line.points[0], line.points.at(-1)])
  let best: Placement = { box: { x: 0, y: 0, width, height: pill.height }, cost: Infinity }
  for (const { box, cost } of candidates(bundle, width)) {
    if (cost >= best.cost) break
    const hidden = field.segments.countWithin(grown(box, 2), name)
    const near = field.segments.countWithin(grown(box, 9), name)
    const squeezed = field.taken.count(grown(box, 10), nobody)
    const endsHidden = ends.filter((end) => end && isWithin(end, grown(box, 3))).length
    const soft = 200 * hidden + 120 * endsHidden + 12 * near + 40 * squeezed
    const total = cost + covering * field.taken.count(grown(box, 2), nobody) + soft
    if (total < best.cost) best = { box, cost: total }
  }
  return best
}

/** Pieces shared by the most lines come first, then long ones; at each piece, its middle first. */
function candidates(bundle: readonly DrawnLine[], width: number): Placement[] {
  return sharedPieces(bundle)
    .flatMap(({ segment, lines, last }) => {
      const base = 60 * (bundle.length - lines)
      return segment.horizontal
        ? alongHorizontal(segment, width, base, last)
        : alongVertical(segment, width, base, last)
    })
    .toSorted((a, b) => a.cost - b.cost)
}

interface SharedPiece {
  segment: Segment
  lines: number
  /** End of the piece where an arrowhead is. */
  last?: Point
}

function sharedPieces(bundle: readonly DrawnLine[]): SharedPiece[] {
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
  const length = ({ segment }: SharedPiece): number => segment.last - segment.first
  return [...pieces.values()].toSorted((a, b) => b.lines - a.lines || length(b) - length(a)).slice(0, 8)
}

/** On the line where enough of it stays visible, else above or below it. */
function alongHorizontal(segment: Segment, width: number, base: number, tip?: Point): Placement[] {
  const length = segment.last - segment.first
  const middle = (segment.first + segment.last) / 2
  const result: Placement[] = []
  const reach = Math.max(0, (length - width) / 2)
  for (const offset of offsets(Math.max(reach, width / 2 + 20))) {
    const x = middle + offset - width / 2
    const fits = Math.abs(offset) <= reach - 28 && clearOf(tip, x, width)
    const away = Math.abs(offset) * 0.3 + (Math.abs(offset) > reach ? 60 : 0)
    if (fits) result.push(at(x, segment.at - pill.height / 2, width, base + away))
    result.push(at(x, segment.at - pill.height - 5, width, base + away + 90))
    result.push(at(x, segment.at + 5, width, base + away + 95))
    result.push(at(x, segment.at - 2 * pill.height - 9, width, base + away + 300))
    result.push(at(x, segment.at + pill.height + 9, width, base + away + 305))
  }
  return result
}

/** Across the line, or beside it. */
function alongVertical(segment: Segment, width: number, base: number, tip?: Point): Placement[] {
  const length = segment.last - segment.first
  const middle = (segment.first + segment.last) / 2
  const result: Placement[] = []
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
    result.push(at(segment.at + 6, y, width, base + away + 100))
    result.push(at(segment.at - width - 6, y, width, base + away + 105))
  }
  return result
}

/** A pill must not cover the arrowhead. */
function clearOf(tip: Point | undefined, start: number, length: number): boolean {
  return !tip || tip.x < start - 16 || tip.x > start + length + 16
}

function at(x: number, y: number, width: number, cost: number): Placement {
  return { box: { x: Math.round(x), y: Math.round(y * 2) / 2, width, height: pill.height }, cost }
}

function offsets(reach: number): number[] {
  const step = Math.max(16, reach / 8)
  const count = Math.floor(reach / step)
  return [0, ...Array.from({ length: count }, (_, index) => [(index + 1) * step, -(index + 1) * step]).flat()]
}
