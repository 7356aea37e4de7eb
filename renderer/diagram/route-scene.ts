import { boundsOf, boxBetween } from './routing/geometry'
import { BoxIndex } from './routing/box-index'
import { groupBy } from './routing/group-by'
import { placeLabel } from './routing/place-labels'
import type { Labelled } from './routing/place-labels'
import { routeLines } from './routing/route-lines'
import { SegmentIndex, segmentsOf } from './routing/segment-index'
import type { RoutedLabel, RoutedLine, RoutedScene, Scene } from './scene'

/** Draws every line with right angles, beside the others and around the nodes, and places one label for each bundle. */
export function routeScene(scene: Scene): RoutedScene {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const routes = new Map(routeLines({ lines: scene.lines, nodes, kept: [] }).map((line) => [line.id, line]))
  return assemble(scene, routes, new Map())
}

/**
 * The same after nodes have moved or changed size: only lines that touch them are routed again and only their labels placed again.
 * Everything else is kept by reference, so that dragging one server costs what its lines cost.
 */
export function rerouteMoved(previous: RoutedScene, scene: Scene, movedIds: ReadonlySet<string>): RoutedScene {
  const before = new Map(previous.lines.map((line) => [line.id, line]))
  const lines = []
  const kept = []
  const moved = new Set<string>()
  for (const line of scene.lines) {
    const known = before.get(line.id)
    if (known && !movedIds.has(line.from) && !movedIds.has(line.to)) kept.push({ line: known, scene: line })
    else {
      lines.push(line)
      moved.add(line.bundle)
    }
  }
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const routes = new Map(kept.map(({ line }) => [line.id, line]))
  for (const line of routeLines({ lines, nodes, kept })) routes.set(line.id, line)
  const labels = previous.labels.filter((label) => !moved.has(label.bundle))
  return assemble(scene, routes, new Map(labels.map((label) => [label.bundle, label])))
}

function assemble(
  scene: Scene,
  routes: ReadonlyMap<string, RoutedLine>,
  keptLabels: ReadonlyMap<string, RoutedLabel>,
): RoutedScene {
  const labelled = scene.lines.flatMap((line): Labelled[] => {
    const route = routes.get(line.id)
    return route ? [{ scene: line, line: route }] : []
  })
  const lines = labelled.map(({ line }) => line)
  const labels = labelsOf(scene, labelled, keptLabels)
  return { lines, labels, bounds: boundsOfScene(scene, lines, labels) }
}

function labelsOf(
  scene: Scene,
  labelled: readonly Labelled[],
  keptLabels: ReadonlyMap<string, RoutedLabel>,
): RoutedLabel[] {
  const field = { taken: new BoxIndex(), segments: new SegmentIndex() }
  for (const box of [...scene.nodes, ...scene.notes]) field.taken.add(box.id, box)
  for (const label of keptLabels.values()) field.taken.add(`label ${label.bundle}`, label)
  for (const { line } of labelled) {
    for (const segment of segmentsOf(line.points)) field.segments.add(line.bundle, segment)
  }
  const bundles = groupBy(labelled, ({ line }) => line.bundle)
  return [...bundles].flatMap(([bundle, members]) => {
    const label = keptLabels.get(bundle) ?? placeLabel(members, field)
    return label ? [label] : []
  })
}

function boundsOfScene(
  scene: Scene,
  lines: readonly RoutedLine[],
  labels: readonly RoutedLabel[],
): RoutedScene['bounds'] {
  const pieces = lines.flatMap((line) =>
    line.points.slice(1).map((end, index) => boxBetween(line.points[index] ?? end, end)),
  )
  return boundsOf([...scene.zones, ...scene.nodes, ...scene.notes, ...labels, ...pieces])
}
