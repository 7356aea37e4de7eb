import { boxBetween, centreOf, Bounds } from '../../../shared/diagram/routing/geometry'
import { roundedPath, withoutArrow } from '../../../shared/diagram/routing/path'
import type { Box, Point, RoutedLine, RoutedScene, Scene, SceneLine } from '../../../shared/diagram/scene'

/**
 * Every line with at most one corner, whatever is in its way, and without labels: found at once, for the moment until the lines
 * of a large design that was just opened are routed.
 */
export function sketched(scene: Scene): RoutedScene {
  const nodes = new Map<string, Box>(scene.nodes.map((node) => [node.id, node]))
  const lines = scene.lines.flatMap((line) => {
    const [from, to] = [nodes.get(line.from), nodes.get(line.to)]
    return from && to ? [sketch(line, from, to)] : []
  })
  const bounds = new Bounds()
  for (const boxes of [scene.zones, scene.nodes, scene.notes]) for (const box of boxes) bounds.add(box)
  for (const { points } of lines) for (const point of points) bounds.addPoint(point)
  return { lines, labels: [], bounds: bounds.box() }
}

function sketch({ id, bundle, look }: SceneLine, from: Box, to: Box): RoutedLine {
  const points = pointsBetween(from, to)
  const [before = centreOf(from), tip = centreOf(to)] = points.slice(-2)
  const angle = tip.x === before.x ? (tip.y < before.y ? 270 : 90) : tip.x < before.x ? 180 : 0
  return { id, bundle, look, points, path: roundedPath(withoutArrow(points)), arrow: { ...tip, angle } }
}

/** Straight where the boxes stand beside or over each other; else across, then down or up into the other one. */
function pointsBetween(from: Box, to: Box): readonly Point[] {
  const [start, end] = [centreOf(from), centreOf(to)]
  const between = boxBetween(start, end)
  const x = end.x < start.x ? from.x : from.x + from.width
  if (between.height < (from.height + to.height) / 4) {
    return [
      { x, y: start.y },
      { x: end.x < start.x ? to.x + to.width : to.x, y: start.y },
    ]
  }
  const y = end.y < start.y ? to.y + to.height : to.y
  if (between.width < (from.width + to.width) / 4) {
    return [
      { x: start.x, y: end.y < start.y ? from.y : from.y + from.height },
      { x: start.x, y },
    ]
  }
  return [
    { x, y: start.y },
    { x: end.x, y: start.y },
    { x: end.x, y },
  ]
}
