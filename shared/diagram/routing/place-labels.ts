import { keptForText } from '../../kept'
import { labelText } from '../label-text'
import { pill, pillWidth } from '../label-svg'
import type { Box, LabelLeader, RoutedLabel, SceneLine } from '../scene'
import { drawable } from '../text'
import type { BoxIndex } from './box-index'
import type { Crowd } from './crowd'
import { boxBetween, grown, isWithin } from './geometry'
import { allDistances, apartFromLines, besideLines, distances, sharedPieces } from './label-candidates'
import type { LabelCandidate, SharedPiece } from './label-candidates'
import type { DrawnLine } from './route-lines'
import type { SegmentIndex } from './segment-index'

export interface LabelField {
  /** Nodes with the corners of their badges, notes, titles of zones. */
  taken: BoxIndex
  /** The labels placed so far, and what leads to them. */
  labels: BoxIndex
  segments: SegmentIndex
  crowd: Crowd
}

const nobody: ReadonlySet<string> = new Set()

/** Cost of covering a node, a title or a label: more than anything else. */
const covering = 10_000

/** Cost of a leader that runs behind the label of others. */
const behind = 1500

/** Where there is no room for the whole label, less of it is shown; each step is as bad as its cost. */
const whole = { maximum: pill.maximumText, cost: 0 }
const shortest = { maximum: 80, cost: 800 }
const textWidths = [whole, { maximum: 170, cost: 150 }, { maximum: 115, cost: 330 }, shortest]

/** Places the label of one bundle on, beside or near its lines, where it covers no node, title or label and no line of others. */
export function placeLabel(bundle: readonly DrawnLine[], field: LabelField): RoutedLabel | undefined {
  const first = bundle[0]
  const label = first ? drawable(first.scene.label).trim() : ''
  if (!first || label === '') return undefined
  const pieces = sharedPieces(bundle)
  const found = field.crowd.isFull(first.scene)
    ? withoutLooking(label, first.scene, pieces, bundle.length)
    : seekPlace(label, bundle, first.scene, pieces, field)
  if (!found) return undefined
  const { lock, look, bundle: name } = first.scene
  const { box, leader, text } = found
  field.labels.add(`label ${name}`, grown(box, 2))
  if (leader) field.labels.add(`leader ${name}`, boxOf(leader))
  const lineIds = bundle.map(({ line }) => line.id)
  return { ...box, bundle: name, lineIds, text, of: first.scene.label, lock, look, ...(leader && { leader }) }
}

type Found = LabelCandidate & { text: string }

/** The best of the places on its own lines, whatever else is there. */
function withoutLooking(label: string, { lock }: SceneLine, pieces: readonly SharedPiece[], members: number) {
  const text = labelText(label, whole.maximum)
  const [place] = besideLines(pieces, members, pillWidth(text, lock))
  return place && { ...place, text }
}

function seekPlace(
  label: string,
  bundle: readonly DrawnLine[],
  line: SceneLine,
  pieces: readonly SharedPiece[],
  field: LabelField,
): Found | undefined {
  const { lock, bundle: name } = line
  const search = { bundle: name, pieces, ends: endsOf(bundle), field }
  let best: Found | undefined
  const seek = (maximum: number, worse: number, places: (width: number) => Iterable<LabelCandidate>) => {
    const text = labelText(label, maximum)
    const found = cheapest(places(pillWidth(text, lock)), search, (best?.cost ?? Infinity) - worse)
    if (found) best = { ...found, cost: found.cost + worse, text }
  }
  for (const { maximum, cost } of textWidths) {
    if (best && best.cost <= cost) break
    seek(maximum, cost, (width) => besideLines(search.pieces, bundle.length, width))
    if (cost === 0) seek(maximum, cost, (width) => apartFromLines(search.pieces, bundle.length, width, distances))
  }
  for (const { maximum, cost } of best && best.cost >= covering ? [whole, shortest] : []) {
    seek(maximum, cost, (width) => apartFromLines(search.pieces, bundle.length, width, allDistances))
  }
  if (best && best.cost >= covering) {
    const { maximum, cost } = shortest
    seek(maximum, cost, (width) => apartFromLines(search.pieces, bundle.length, width, allDistances, true))
    if (best.cost >= covering) field.crowd.noRoom(line)
  }
  return best
}

function endsOf(bundle: readonly DrawnLine[]): Search['ends'] {
  return bundle.slice(0, 40).flatMap(({ line }) => [line.points[0], line.points.at(-1)])
}

interface Search {
  bundle: string
  pieces: readonly SharedPiece[]
  ends: readonly ({ x: number; y: number } | undefined)[]
  field: LabelField
}

/** The place that costs least, if that is less than `limit`. Places come in the order of what they cost at least. */
function cheapest(places: Iterable<LabelCandidate>, search: Search, limit: number): LabelCandidate | undefined {
  let best: LabelCandidate | undefined
  let least = limit
  for (const place of places) {
    if ((place.floor ?? place.cost) >= least) break
    const cost = costOf(place, search, least)
    if (cost >= least) continue
    best = { ...place, cost }
    least = cost
  }
  return best
}

/** What a place costs; once that is more than `limit`, the rest is not looked at. */
function costOf({ box, cost, leader }: LabelCandidate, { bundle, ends, field }: Search, limit: number): number {
  if (cost >= limit) return cost
  const { taken, labels, segments } = field
  const margin = grown(box, 2)
  let total = cost + covering * (taken.count(margin, nobody) + labels.count(margin, nobody))
  if (total >= limit) return total
  if (leader) {
    const path = boxOf(leader)
    total += covering * taken.count(path, nobody) + behind * labels.count(path, nobody)
    total += 90 * segments.countWithin(path, bundle)
    if (total >= limit) return total
  }
  const [under = 0, beside = 0, near = 0] = segments.countAround(box, bundle, [2, 5, 9])
  total += 420 * under + 40 * beside + 12 * near
  if (total >= limit) return total
  total += 120 * ends.filter((end) => end && isWithin(end, grown(box, 3))).length
  const around = grown(box, 10)
  return total + 40 * (taken.count(around, nobody) + labels.count(around, nobody))
}

/** A leader starts on its own line: the box leaves that out. */
function boxOf({ from, to }: LabelLeader): Box {
  return grown(boxBetween({ x: from.x, y: from.y }, to), 1)
}

/** A label where it is, with what its lines now say, until it is placed again. The same object where they say the same. */
export function reworded(label: RoutedLabel, { label: wanted, lock, look }: SceneLine): RoutedLabel {
  if (wanted === label.of && lock === label.lock && look === label.look) return label
  const shown = shownOf(wanted)
  const text = shown.includes(label.text) ? label.text : (shown[0] ?? '')
  const width = pillWidth(text, lock)
  return { ...label, x: leftOf(label, width), width, text, of: wanted, lock, look }
}

/** A label's text in each width, the whole first. */
const shownOf = keptForText((wanted) => {
  const text = drawable(wanted).trim()
  return textWidths.map(({ maximum }) => labelText(text, maximum))
})

/** Where a label of another width begins: its middle stays, or its side to which a leader leads. */
function leftOf({ x, width: before, leader }: RoutedLabel, width: number): number {
  const centred = Math.round(x + (before - width) / 2)
  if (!leader) return centred
  if (leader.from.y === leader.to.y) return leader.to.x <= x ? x : x + before - width
  return Math.min(Math.max(centred, leader.to.x - width + 12), leader.to.x - 12)
}
