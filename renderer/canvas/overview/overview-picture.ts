import { keptFor, keptWhile } from '../../../shared/kept'
import { groupBy } from '../../../shared/group-by'
import { lineStyles } from '../../../shared/diagram/line-style'
import type { Box, LineLook, RoutedLine, SceneNode, SceneNote, SceneZone } from '../../../shared/diagram/scene'
import type { Colours } from '../../../shared/diagram/colouring'
import type { Theme } from '../../../shared/diagram/theme'
import { alphaOf, type LitIds } from '../lit'

/** Where the view is: screen = scene × zoom + offset. */
export interface Transform {
  x: number
  y: number
  zoom: number
}

/** A canvas to paint on, with how to paint: colours, what is selected, and one pixel of the screen in the scene's measure. */
export interface Brush {
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
  theme: Theme
  colours: Colours
  selection: ReadonlySet<string>
  /** What stands out, while all else but the areas is dim; null while nothing does. */
  lit: LitIds | null
  hairline: number
}

export function paintZone({ context, theme, selection, hairline }: Brush, zone: SceneZone) {
  const colours = theme.zones[zone.zone]
  const picked = selection.has(zone.id)
  context.globalAlpha = colours.fillOpacity
  context.fillStyle = colours.fill
  context.fillRect(zone.x, zone.y, zone.width, zone.height)
  context.globalAlpha = picked ? 1 : colours.strokeOpacity
  context.strokeStyle = picked ? theme.selected.stroke : colours.stroke
  context.lineWidth = hairline * (picked ? 2 : 1)
  context.strokeRect(zone.x, zone.y, zone.width, zone.height)
  context.globalAlpha = 1
}

export function paintNote(brush: Brush, note: SceneNote) {
  brush.context.globalAlpha = alphaOf(brush.theme, brush.lit, [note.id])
  brush.context.fillStyle = brush.theme.note.fill
  brush.context.fillRect(note.x, note.y, note.width, note.height)
  if (brush.selection.has(note.id)) outline(brush, note)
  brush.context.globalAlpha = 1
}

/** A card without text: its border, its face and its band. */
export function paintNode(brush: Brush, node: SceneNode) {
  const { context, theme, hairline } = brush
  const { x, y, width, height } = node
  context.globalAlpha = alphaOf(theme, brush.lit, [node.id])
  context.fillStyle = theme.card.stroke
  context.fillRect(x - hairline / 2, y - hairline / 2, width + hairline, height + hairline)
  context.fillStyle = theme.card.fill
  context.fillRect(x + hairline / 2, y + hairline / 2, width - hairline, height - hairline)
  context.fillStyle = brush.colours.node(node.id).symbols[node.symbol]
  context.fillRect(x, y, width / 6, height)
  if (brush.selection.has(node.id)) outline(brush, node)
  context.globalAlpha = 1
}

function outline({ context, theme, hairline }: Brush, { x, y, width, height }: Box) {
  context.strokeStyle = theme.selected.stroke
  context.lineWidth = 2.5 * hairline
  context.strokeRect(x, y, width, height)
}

/** All lines of one look in one path; those that are lit or selected once more over the others. */
export function paintLines(brush: Brush, lines: readonly RoutedLine[]) {
  const { lit } = brush
  if (lit === null) return paintEqually(brush, lines)
  brush.context.globalAlpha = brush.theme.dim
  paintEqually(brush, lines)
  brush.context.globalAlpha = 1
  paintEqually(
    brush,
    lines.filter(({ id }) => lit.has(id)),
  )
}

function paintEqually({ context, theme, colours, selection, hairline }: Brush, lines: readonly RoutedLine[]) {
  context.lineWidth = hairline
  for (const [themeOfLines, group] of colours.key.length === 0 ? [[theme, lines] as const] : byTheme(lines, colours))
    for (const [look, path] of pathsOf(group)) {
      context.strokeStyle = themeOfLines.lines[look].stroke
      context.setLineDash((lineStyles[look].dash ? [4, 3] : []).map((length) => length * hairline))
      context.stroke(path)
    }
  context.setLineDash([])
  const picked = selection.size === 0 ? [] : lines.filter((line) => selection.has(line.id))
  if (picked.length === 0) return
  context.strokeStyle = theme.selected.stroke
  context.lineWidth = 2.5 * hairline
  context.stroke(pathOf(picked))
}

const byTheme = keptWhile(
  (lines: readonly RoutedLine[], colours: Colours) => [lines, colours],
  (lines, colours) => groupBy(lines, ({ id, bundle }) => colours.line(id, bundle)),
)

const pathsOf = keptFor((lines: readonly RoutedLine[]): ReadonlyMap<LineLook, Path2D> => {
  const groups = groupBy(lines, ({ look }) => look)
  return new Map([...groups].map(([look, group]) => [look, pathOf(group)]))
})

function pathOf(lines: readonly RoutedLine[]): Path2D {
  const path = new Path2D()
  for (const { points } of lines) {
    points.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  }
  return path
}
