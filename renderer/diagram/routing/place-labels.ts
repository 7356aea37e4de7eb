import { labelText } from '../label-text'
import { pill, pillWidth } from '../label-svg'
import type { Box, LabelLeader, RoutedLabel, SceneLine } from '../scene'
import { drawable } from '../text'
import type { BoxIndex } from './box-index'
import { boxBetween, grown, isWithin } from './geometry'
import { apart, apartFromLines, besideLines, distances, sharedPieces } from './label-candidates'
import type { Candidate, SharedPiece } from './label-candidates'
import type { DrawnLine } from './route-lines'
import type { SegmentIndex } from './segment-index'

export interface LabelField {
  /** Nodes with the corners of their badges, notes, titles of zones. */
  taken: BoxIndex
  /** The labels placed so far, and what leads to them. */
  labels: BoxIndex
  segments: SegmentIndex
}

const nobody: ReadonlySet<string> = new Set()

/** Cost of covering a node, a title or a label: more than anything else. */
const covering = 10_000

/** Cost of a leader that runs behind the label of others. */
const behind = 1500

/** Where there is no room for the whole label, less of it is shown; each step is as bad as its cost. */
const textWidths = [
  { maximum: pill.maximumText, cost: 0 },
  { maximum: 170, cost: 150 },
  { maximum: 115, cost: 330 },
  { maximum: 80, cost: 800 },
]

/** Places the label of one bundle on, beside or near its lines, where it covers no node, title or label and no line of others. */
export function placeLabel(bundle: readonly DrawnLine[], field: LabelField): RoutedLabel | undefined {
  const first = bundle[0]
  const label = first ? drawable(first.scene.label).trim() : ''
  if (!first || label === '') return undefined
  const { lock, look, bundle: name } = first.scene
  const search = { bundle: name, members: bundle.length, pieces: sharedPieces(bundle), ends: endsOf(bundle), field }
  let best: (Candidate & { text: string }) | undefined
  for (const { maximum, cost } of textWidths) {
    if (best && best.cost <= cost) break
    const text = labelText(label, maximum)
    if (best?.text === text) continue
    const place = bestPlace(search, pillWidth(text, lock), best ? best.cost - cost : Infinity)
    if (place && (!best || place.cost + cost < best.cost)) best = { ...place, cost: place.cost + cost, text }
  }
  if (!best) return undefined
  const { box, leader, text } = best
  field.labels.add(`label ${name}`, grown(box, 2))
  if (leader) field.labels.add(`leader ${name}`, boxOf(leader))
  const lineIds = bundle.map(({ line }) => line.id)
  return { ...box, bundle: name, lineIds, text, lock, look, ...(leader && { leader }) }
}

function endsOf(bundle: readonly DrawnLine[]): Search['ends'] {
  return bundle.slice(0, 40).flatMap(({ line }) => [line.points[0], line.points.at(-1)])
}

interface Search {
  bundle: string
  members: number
  pieces: readonly SharedPiece[]
  ends: readonly ({ x: number; y: number } | undefined)[]
  field: LabelField
}

/** The best place that costs less than `limit`. */
function bestPlace(search: Search, width: number, limit: number): Candidate | undefined {
  let best: Candidate | undefined
  let least = limit
  const consider = (candidate: Candidate): void => {
    const cost = costOf(candidate, search, least)
    if (cost >= least) return
    best = { ...candidate, cost }
    least = cost
  }
  for (const candidate of besideLines(search.pieces, search.members, width)) {
    if (candidate.cost >= least) break
    consider(candidate)
  }
  for (const distance of distances) {
    if (apart + distance >= least) break
    for (const candidate of apartFromLines(search.pieces, search.members, width, distance)) {
      if (candidate.cost < least) consider(candidate)
    }
  }
  return best
}

/** What a place costs; once that is more than `limit`, the rest is not looked at. */
function costOf({ box, cost, leader }: Candidate, { bundle, ends, field }: Search, limit: number): number {
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
  total += 420 * segments.countWithin(margin, bundle)
  if (total >= limit) return total
  total += 120 * ends.filter((end) => end && isWithin(end, grown(box, 3))).length
  total += 40 * segments.countWithin(grown(box, 5), bundle) + 12 * segments.countWithin(grown(box, 9), bundle)
  const around = grown(box, 10)
  return total + 40 * (taken.count(around, nobody) + labels.count(around, nobody))
}

/** A leader starts on its own line: the box leaves that out. */
function boxOf({ from, to }: LabelLeader): Box {
  return grown(boxBetween({ x: from.x, y: from.y }, to), 1)
}

/** A label where it is, with what its lines now say, until it is placed again. The same object where they say the same. */
export function reworded(label: RoutedLabel, { label: wanted, lock, look }: SceneLine): RoutedLabel {
  const whole = drawable(wanted).trim()
  const unchanged = textWidths.some(({ maximum }) => labelText(whole, maximum) === label.text)
  const text = unchanged ? label.text : labelText(whole, pill.maximumText)
  if (text === label.text && lock === label.lock && look === label.look) return label
  const width = pillWidth(text, lock)
  return { ...label, x: leftOf(label, width), width, text, lock, look }
}

/** Where a label of another width begins: its middle stays, or its side to which a leader leads. */
function leftOf({ x, width: before, leader }: RoutedLabel, width: number): number {
  const centred = Math.round(x + (before - width) / 2)
  if (!leader) return centred
  if (leader.from.y === leader.to.y) return leader.to.x <= x ? x : x + before - width
  return Math.min(Math.max(centred, leader.to.x - width + 12), leader.to.x - 12)
}
