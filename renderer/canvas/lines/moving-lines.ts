import { rerouteMoved, type LabelsOfMoved } from '../../../shared/diagram/route-scene'
import type { Point, RoutedLabel, RoutedLine, RoutedScene, Scene, SceneLine, Turn } from '../../../shared/diagram/scene'

type Lines = Pick<RoutedScene, 'lines' | 'labels'>

/** The lines of a drawing, by what becomes of them while some nodes move together. */
export interface Parts {
  /** Neither these nor what they share a label or a node with moves. */
  readonly still: Lines
  /** Both ends move: they go along as they are. */
  readonly riding: Lines
  /** To be routed anew, among those that they share a node with. */
  readonly near: { readonly scene: readonly SceneLine[]; readonly routed: Lines }
}

/** Sorts whole bundles, since the lines of one share a trunk and a label. */
export function bundlesByMove(scene: Scene, routed: RoutedScene, ids: ReadonlySet<string>): Parts {
  const fixed = new Set<string>()
  const touched = new Set<string>()
  for (const { bundle, from, to } of scene.lines) {
    if (ids.has(from) && ids.has(to)) continue
    fixed.add(bundle)
    if (ids.has(from) || ids.has(to)) touched.add(bundle)
  }
  const ends = new Set(scene.lines.flatMap(({ bundle, from, to }) => (touched.has(bundle) ? [from, to] : [])))
  const near = new Set(touched)
  for (const { bundle, from, to } of scene.lines) {
    if (fixed.has(bundle) && (ends.has(from) || ends.has(to))) near.add(bundle)
  }
  const pick = (wanted: (bundle: string) => boolean): Lines => ({
    lines: routed.lines.filter(({ bundle }) => wanted(bundle)),
    labels: routed.labels.filter(({ bundle }) => wanted(bundle)),
  })
  return {
    still: pick((bundle) => fixed.has(bundle) && !near.has(bundle)),
    riding: pick((bundle) => !fixed.has(bundle)),
    near: {
      scene: scene.lines.filter(({ bundle }) => near.has(bundle)),
      routed: pick((bundle) => near.has(bundle)),
    },
  }
}

/** The lines when those nodes stand so far from where they stood; those that stay come first, in their old order. */
export function movedLines(
  { still, riding, near }: Parts,
  scene: Scene,
  ids: ReadonlySet<string>,
  by: Point,
  bounds: RoutedScene['bounds'],
  labels: LabelsOfMoved,
): RoutedScene {
  const rerouted =
    near.scene.length === 0
      ? near.routed
      : rerouteMoved({ ...near.routed, bounds }, { ...scene, lines: near.scene }, ids, labels)
  return {
    lines: [...still.lines, ...riding.lines.map((line) => shiftedLine(line, by)), ...rerouted.lines],
    labels: [...still.labels, ...riding.labels.map((label) => shiftedLabel(label, by)), ...rerouted.labels],
    bounds,
  }
}

/** The same lines in the order in which the scene has them. */
export function inSceneOrder(routed: RoutedScene, scene: Scene): RoutedScene {
  const lines = new Map(routed.lines.map((line) => [line.id, line]))
  return { ...routed, lines: scene.lines.flatMap(({ id }) => lines.get(id) ?? []) }
}

function shiftedLine(line: RoutedLine, by: Point): RoutedLine {
  const points = line.points.map((point) => shifted(point, by))
  const { turn } = line
  const moved = { points, path: shiftedPath(line.path, by), arrow: { ...line.arrow, ...shifted(line.arrow, by) } }
  return { ...line, ...moved, ...(turn && { turn: shiftedTurn(turn, by[turn.axis]) }) }
}

function shiftedLabel(label: RoutedLabel, by: Point): RoutedLabel {
  const { leader } = label
  const along = leader && { leader: { from: shifted(leader.from, by), to: shifted(leader.to, by) } }
  return { ...label, ...shifted(label, by), ...along }
}

function shiftedTurn({ axis, home, first, last }: Turn, by: number): Turn {
  return { axis, home: home + by, first: first + by, last: last + by }
}

function shifted({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y }
}

/** Path data of pairs of absolute coordinates. */
function shiftedPath(path: string, by: Point): string {
  return path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${hundredths(Number(x) + by.x)} ${hundredths(Number(y) + by.y)}`,
  )
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100
}
