import type { Colours } from '../../../shared/diagram/colouring'
import type { Drawing } from '../drawing'
import type { LitIds } from '../lit'
import { paintLines, paintNode, paintNote, paintZone, type Brush, type Transform } from './overview-picture'

export interface OverviewInput {
  drawing: Drawing
  colours: Colours
  selection: ReadonlySet<string>
  lit: LitIds | null
  transform: Transform
}

type Context = Brush['context']

/** A picture of what stays while something is dragged, and what it is a picture of. */
interface Kept {
  canvas: OffscreenCanvas
  key: readonly unknown[]
}

/**
 * Paints a whole drawing without text, for zooms at which nobody could read any. While something is dragged, what stays is
 * painted once and copied from then on, so that a drag costs what it moves.
 */
export function createOverviewPainter(context: CanvasRenderingContext2D) {
  let kept: Kept | undefined

  function paint(input: OverviewInput) {
    const { drawing } = input
    clear(context)
    if (drawing.moving) {
      context.drawImage(stillPicture(input, drawing.moving), 0, 0)
      paintPart(brushOn(context, input), drawing, drawing.routed.lines.slice(drawing.moving.still.length), (id) =>
        Boolean(drawing.moving?.ids.has(id)),
      )
    } else {
      kept = undefined
      paintPart(brushOn(context, input), drawing, drawing.routed.lines, () => true)
    }
  }

  function stillPicture(input: OverviewInput, { ids, still }: NonNullable<Drawing['moving']>): OffscreenCanvas {
    const { width, height } = context.canvas
    const { x, y, zoom } = input.transform
    const key = [still, ids, input.colours, input.selection, input.lit, width, height, x, y, zoom]
    if (kept && key.every((part, index) => part === kept?.key[index])) return kept.canvas
    const canvas = new OffscreenCanvas(width, height)
    const offscreen = canvas.getContext('2d')
    if (offscreen) paintPart(brushOn(offscreen, input), input.drawing, still, (id) => !ids.has(id))
    kept = { canvas, key }
    return canvas
  }

  return paint
}

function paintPart(
  brush: Brush,
  { scene }: Drawing,
  lines: Drawing['routed']['lines'],
  wanted: (id: string) => boolean,
) {
  for (const zone of scene.zones) if (wanted(zone.id)) paintZone(brush, zone)
  paintLines(brush, lines)
  for (const note of scene.notes) if (wanted(note.id)) paintNote(brush, note)
  for (const node of scene.nodes) if (wanted(node.id)) paintNode(brush, node)
}

function clear(context: Context) {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
}

function brushOn(context: Context, { colours, selection, lit, transform: { x, y, zoom } }: OverviewInput): Brush {
  const scale = window.devicePixelRatio
  context.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale)
  return { context, colours, theme: colours.theme, selection, lit, hairline: 1 / zoom }
}
