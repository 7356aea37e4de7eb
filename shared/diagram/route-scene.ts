import { badgeCorner } from './card'
import { BoxIndex } from './routing/box-index'
import { Crowd } from './routing/crowd'
import { Bounds, grown, overlaps } from './routing/geometry'
import { groupBy } from '../group-by'
import { placeLabel, reworded } from './routing/place-labels'
import { routeLines } from './routing/route-lines'
import type { DrawnLine } from './routing/route-lines'
import { SegmentIndex, segmentsOf } from './routing/segment-index'
import { zoneTitleBox } from './zone-svg'
import type { Box, RoutedLabel, RoutedLine, RoutedScene, Scene, SceneLine, SceneNode, SceneNote } from './scene'

/** Draws every line with right angles, beside the others and around nodes and notes, and places one label for each bundle. */
export function routeScene(scene: Scene): RoutedScene {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const routed = routeLines({ lines: scene.lines, nodes, obstacles: [...scene.nodes, ...written(scene)], kept: [] })
  const drawn = inOrder(scene.lines, [], routed)
  const labels = placeLabels(drawn, { boxes: takenBy(scene, scene.nodes), labels: [], lines: drawn })
  return withBounds(scene, drawn, labels)
}

/**
 * What becomes of the labels of lines that are routed again, since placing them clear of all else takes longer than their lines:
 * they are placed; or stay `asTheyAre`, where nodes only grew and all are placed soon; or ride `onTheLine`, whatever is there,
 * while something is dragged.
 */
export type LabelsOfMoved = 'placed' | 'asTheyAre' | 'onTheLine'

/**
 * The same after nodes have moved or changed size, and lines have come or gone: only lines that are new or touch such a node are
 * routed again, and only their connectors' labels placed again. Everything else is kept by reference, so that dragging one
 * server costs what its lines cost.
 */
export function rerouteMoved(
  previous: RoutedScene,
  scene: Scene,
  movedIds: ReadonlySet<string>,
  labelsOfMoved: LabelsOfMoved = 'placed',
): RoutedScene {
  const { kept, touched } = sortOut(previous, scene, movedIds)
  const labels = sortLabels(previous.labels, kept, touched, labelsOfMoved)
  const { bundles } = labels
  if (touched.length === 0 && bundles.size === 0) return withBounds(scene, kept, labels.kept)
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const anew = kept.filter(({ scene: { bundle } }) => labels.reduced.has(bundle)).map(({ scene: line }) => line)
  const region = regionOf([...touched, ...anew], nodes)
  const near = kept.filter(({ line }) => bundles.has(line.bundle) || touches(line, region))
  const obstacles = scene.nodes.filter((node) => overlaps(node, region))
  const notes = written(scene).filter((note) => overlaps(note, region))
  const drawn = inOrder(
    scene.lines,
    kept,
    routeLines({ lines: touched, nodes, obstacles: [...obstacles, ...notes], kept: near }),
  )
  const fresh = placeLabels(
    drawn.filter(({ line }) => bundles.has(line.bundle)),
    labelsOfMoved === 'onTheLine'
      ? { boxes: [], labels: [], lines: [] }
      : {
          boxes: takenBy(scene, obstacles),
          labels: labels.kept.filter((label) => overlaps(label, region)),
          lines: drawn.filter(({ line }) => touches(line, region)),
        },
  )
  return withBounds(scene, drawn, replaced(labels.kept, previous.labels, fresh))
}

/** What stays where it was, and what is to be routed: new lines, and those of nodes that moved. */
function sortOut(
  previous: RoutedScene,
  scene: Scene,
  movedIds: ReadonlySet<string>,
): { kept: DrawnLine[]; touched: SceneLine[] } {
  const kept: DrawnLine[] = []
  const touched: SceneLine[] = []
  const places = new Map(previous.lines.map(({ id }, index) => [id, index]))
  for (const line of scene.lines) {
    const known = previous.lines[places.get(line.id) ?? -1]
    if (known && known.bend === line.bend && !movedIds.has(line.from) && !movedIds.has(line.to))
      kept.push({ scene: line, line: restyled(known, line) })
    else touched.push(line)
  }
  return { kept, touched }
}

/** The line where it was, as the scene now has it. */
function restyled(known: RoutedLine, { bundle, look }: SceneLine): RoutedLine {
  return known.bundle === bundle && known.look === look ? known : { ...known, bundle, look }
}

/**
 * The labels that stay where they are, with what they now say, and the bundles whose labels are to be placed: those of lines
 * to be routed (or only those that have none yet), and those that lost a line on which the label may have been.
 */
function sortLabels(
  labels: readonly RoutedLabel[],
  kept: readonly DrawnLine[],
  touched: readonly SceneLine[],
  ofTouched: LabelsOfMoved,
): { kept: RoutedLabel[]; bundles: ReadonlySet<string>; reduced: ReadonlySet<string> } {
  const labelled = new Set(ofTouched === 'asTheyAre' ? labels.map(({ bundle }) => bundle) : [])
  const bundles = new Set(touched.map((line) => line.bundle).filter((bundle) => !labelled.has(bundle)))
  const staying = kept.map(({ scene }) => scene).concat(ofTouched === 'asTheyAre' ? touched : [])
  const left = groupBy(staying, ({ bundle }) => bundle)
  const reduced = new Set<string>()
  const where: RoutedLabel[] = []
  for (const label of labels) {
    const lines = left.get(label.bundle)
    if (bundles.has(label.bundle) || !lines) continue
    if (lines.length === label.lineIds.length) where.push(reworded(label, lines[0]))
    else reduced.add(label.bundle)
  }
  return { kept: where, bundles: new Set([...bundles, ...reduced]), reduced }
}

/** Around the nodes of these lines, as far as their lines may wander. */
function regionOf(lines: readonly SceneLine[], nodes: ReadonlyMap<string, SceneNode>): Box {
  const bounds = new Bounds()
  for (const { from, to } of lines) {
    for (const node of [nodes.get(from), nodes.get(to)]) if (node) bounds.add(node)
  }
  return grown(bounds.box(), 280)
}

function touches({ points }: RoutedLine, region: Box): boolean {
  const bounds = new Bounds()
  for (const point of points) bounds.addPoint(point)
  return overlaps(grown(bounds.box(), 1), region)
}

function inOrder(lines: readonly SceneLine[], kept: readonly DrawnLine[], routed: readonly RoutedLine[]): DrawnLine[] {
  const fresh = new Map(routed.map((line) => [line.id, line]))
  const drawn: DrawnLine[] = []
  let next = 0
  for (const scene of lines) {
    const known = kept[next]
    const line = fresh.get(scene.id)
    if (known?.scene === scene) {
      drawn.push(known)
      next++
    } else if (line) drawn.push({ scene, line })
  }
  return drawn
}

/** What no label may cover: nodes and the corners of their badges, notes, titles of zones. */
export function takenBy(scene: Scene, nodes: readonly SceneNode[]): Box[] {
  return [...nodes, ...nodes.map(badgeCorner), ...written(scene), ...scene.zones.map(zoneTitleBox)]
}

/** Arrows are in nobody's way: they stand before what they point at. */
export function written({ notes }: Scene): readonly SceneNote[] {
  return notes.some(({ head }) => head !== undefined) ? notes.filter(({ head }) => head === undefined) : notes
}

/** One label for each bundle of the lines, clear of the boxes. */
function placeLabels(
  bundled: readonly DrawnLine[],
  around: { boxes: readonly Box[]; labels: readonly RoutedLabel[]; lines: readonly DrawnLine[] },
): RoutedLabel[] {
  const field = { taken: new BoxIndex(), labels: new BoxIndex(), segments: new SegmentIndex(), crowd: new Crowd() }
  around.boxes.forEach((box, index) => field.taken.add(`${index}`, box))
  for (const label of around.labels) field.labels.add(label.bundle, label)
  for (const { line } of around.lines) {
    for (const segment of segmentsOf(line.points)) field.segments.add(line.bundle, segment)
  }
  return [...groupBy(bundled, ({ line }) => line.bundle).values()].flatMap(
    (members) => placeLabel(members, field) ?? [],
  )
}

/** Kept and fresh labels in the order of the former ones, and those that had none before at the end. */
function replaced(
  kept: readonly RoutedLabel[],
  former: readonly RoutedLabel[],
  fresh: readonly RoutedLabel[],
): RoutedLabel[] {
  const byBundle = new Map([...kept, ...fresh].map((label) => [label.bundle, label]))
  const labels = former.flatMap((label) => byBundle.get(label.bundle) ?? [])
  for (const label of labels) byBundle.delete(label.bundle)
  return [...labels, ...byBundle.values()]
}

function withBounds(scene: Scene, drawn: readonly DrawnLine[], labels: readonly RoutedLabel[]): RoutedScene {
  const bounds = new Bounds()
  for (const boxes of [scene.zones, scene.nodes, scene.notes, labels]) for (const box of boxes) bounds.add(box)
  for (const { line } of drawn) for (const point of line.points) bounds.addPoint(point)
  return { lines: drawn.map(({ line }) => line), labels, bounds: bounds.box() }
}
