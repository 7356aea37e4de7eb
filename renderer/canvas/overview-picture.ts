import { lineStyles } from '../diagram/line-style'
import type { Box, LineSecurity, RoutedLine, SceneNode } from '../diagram/scene'
import type { Theme } from '../diagram/theme'
import type { Drawing } from './drawing'

/** The frame that selects what is inside it. */
export function paintFrame(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  theme: Theme,
  zoom: number,
) {
  context.fillStyle = context.strokeStyle = theme.selected.stroke
  context.lineWidth = 1 / zoom
  context.globalAlpha = 0.1
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  context.strokeRect(x, y, width, height)
}

/** Where the view is: screen = scene × zoom + offset. */
export interface Transform {
  x: number
  y: number
  zoom: number
}

/** Paints a whole drawing without text, for zooms at which nobody could read any: boxes, and all lines of one kind in one path. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  { scene, routed, still }: Drawing,
  theme: Theme,
  selection: ReadonlySet<string>,
  { x, y, zoom }: Transform,
) {
  const { devicePixelRatio } = window
  const { width, height } = context.canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(
    zoom * devicePixelRatio,
    0,
    0,
    zoom * devicePixelRatio,
    x * devicePixelRatio,
    y * devicePixelRatio,
  )
  const hairline = 1 / zoom
  for (const zone of scene.zones) {
    const colours = theme.zones[zone.zone]
    context.globalAlpha = colours.fillOpacity
    context.fillStyle = colours.fill
    context.fillRect(zone.x, zone.y, zone.width, zone.height)
    const picked = selection.has(zone.id)
    context.globalAlpha = picked ? 1 : colours.strokeOpacity
    context.strokeStyle = picked ? theme.selected.stroke : colours.stroke
    context.lineWidth = hairline * (picked ? 2 : 1)
    context.strokeRect(zone.x, zone.y, zone.width, zone.height)
  }
  context.globalAlpha = 1
  paintLines(context, still, theme, hairline)
  // While something is dragged, the moving lines come after those that stay.
  if (routed.lines !== still) paintLines(context, routed.lines.slice(still.length), theme, hairline)
  paintPicked(context, routed.lines, theme, selection, hairline)
  for (const note of scene.notes) {
    context.fillStyle = theme.note.fill
    context.fillRect(note.x, note.y, note.width, note.height)
    if (selection.has(note.id)) outline(context, note, theme, hairline)
  }
  for (const node of scene.nodes) paintNode(context, node, theme, selection.has(node.id), hairline)
}

function paintNode(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  theme: Theme,
  selected: boolean,
  hairline: number,
) {
  const { x, y, width, height } = node
  context.fillStyle = theme.card.stroke
  context.fillRect(x - hairline / 2, y - hairline / 2, width + hairline, height + hairline)
  context.fillStyle = theme.card.fill
  context.fillRect(x + hairline / 2, y + hairline / 2, width - hairline, height - hairline)
  context.fillStyle = theme.symbols[node.symbol]
  context.fillRect(x, y, width / 6, height)
  if (selected) outline(context, node, theme, hairline)
}

function outline(context: CanvasRenderingContext2D, { x, y, width, height }: Box, theme: Theme, hairline: number) {
  context.strokeStyle = theme.selected.stroke
  context.lineWidth = 2.5 * hairline
  context.strokeRect(x, y, width, height)
}

const paths = new WeakMap<readonly RoutedLine[], ReadonlyMap<LineSecurity, Path2D>>()

function paintLines(context: CanvasRenderingContext2D, lines: readonly RoutedLine[], theme: Theme, hairline: number) {
  context.lineWidth = hairline
  for (const [security, path] of pathsOf(lines)) {
    context.strokeStyle = theme.lines[security].stroke
    context.setLineDash((lineStyles[security].dash ? [4, 3] : []).map((length) => length * hairline))
    context.stroke(path)
  }
  context.setLineDash([])
}

function paintPicked(
  context: CanvasRenderingContext2D,
  lines: readonly RoutedLine[],
  theme: Theme,
  selection: ReadonlySet<string>,
  hairline: number,
) {
  const picked = lines.filter((line) => selection.has(line.id))
  if (picked.length === 0) return
  context.strokeStyle = theme.selected.stroke
  context.lineWidth = 2.5 * hairline
  context.stroke(pathOf(picked))
}

function pathsOf(lines: readonly RoutedLine[]): ReadonlyMap<LineSecurity, Path2D> {
  const known = paths.get(lines)
  if (known) return known
  const found = new Map<LineSecurity, RoutedLine[]>()
  for (const line of lines) {
    const group = found.get(line.security)
    if (group) group.push(line)
    else found.set(line.security, [line])
  }
  const built = new Map([...found].map(([security, group]) => [security, pathOf(group)]))
  paths.set(lines, built)
  return built
}

function pathOf(lines: readonly RoutedLine[]): Path2D {
  const path = new Path2D()
  for (const { points } of lines) {
    points.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  }
  return path
}
