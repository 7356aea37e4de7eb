import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box, Point } from '../../../shared/diagram/scene'
import { area, merged } from './changed-boxes'
import type { Frame } from './frame'
import type { Context, Painting } from './svg-painting'

/** One thing in a picture. The same object means that it looks as it did. */
export interface Painted {
  readonly key: string
  readonly painting: Painting
  /** Where its painting begins. */
  readonly at: Point
  /** All that it may cover, in the scene. */
  readonly boxes: readonly Box[]
  /** How much of it is seen: 1 for all. */
  readonly alpha: number
}

/** Beyond this part of the picture, all of it is painted at once. */
const mostInPieces = 0.5

/** Paints things in their order, and from then on only what changed, where it changed. */
export function createPicture(context: CanvasRenderingContext2D) {
  let shown: { frame: Frame; things: readonly Painted[] } | undefined

  return {
    paint(things: readonly Painted[], frame: Frame) {
      const dirty = shown?.frame === frame ? changedPixels(shown.things, things, frame) : undefined
      const pixels = dirty?.reduce((sum, box) => sum + area(box), 0) ?? Infinity
      if (pixels > mostInPieces * frame.width * frame.height) whole(things, frame)
      else for (const box of dirty ?? []) piece(things, frame, box)
      shown = { frame, things }
    },
    /** What was painted no longer holds: a font has come. */
    forget: () => (shown = undefined),
  }

  function whole(things: readonly Painted[], frame: Frame) {
    const { canvas } = context
    if (canvas.width !== frame.width) canvas.width = frame.width
    if (canvas.height !== frame.height) canvas.height = frame.height
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, frame.width, frame.height)
    paintAll(context, things, frame)
  }

  function piece(things: readonly Painted[], frame: Frame, { x, y, width, height }: Box) {
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.beginPath()
    context.rect(x, y, width, height)
    context.clip()
    context.clearRect(x, y, width, height)
    const { box, scale } = frame
    const seen = { x: box.x + x / scale, y: box.y + y / scale, width: width / scale, height: height / scale }
    paintAll(
      context,
      things.filter((thing) => covers(thing, seen)),
      frame,
    )
    context.restore()
  }
}

function covers({ boxes }: Painted, seen: Box): boolean {
  for (const box of boxes) if (overlaps(box, seen)) return true
  return false
}

function paintAll(context: Context, things: readonly Painted[], { box, scale }: Frame) {
  context.fontKerning = 'normal'
  context.textRendering = 'geometricPrecision'
  for (const { painting, at, alpha } of things) {
    context.setTransform(scale, 0, 0, scale, (at.x - box.x) * scale, (at.y - box.y) * scale)
    painting(context, alpha)
  }
}

/** Where something came, went or looks otherwise than before, in whole pixels of the picture. */
export function changedPixels(before: readonly Painted[], after: readonly Painted[], frame: Frame): readonly Box[] {
  const former = new Map(before.map((thing) => [thing.key, thing]))
  const boxes: Box[] = []
  for (const thing of after) {
    const known = former.get(thing.key)
    former.delete(thing.key)
    if (known !== thing) boxes.push(...(known?.boxes ?? []), ...thing.boxes)
  }
  for (const { boxes: gone } of former.values()) boxes.push(...gone)
  return merged(boxes.flatMap((box) => pixelsOf(box, frame) ?? []))
}

function pixelsOf({ x, y, width, height }: Box, frame: Frame): Box | undefined {
  const { box, scale } = frame
  const left = Math.max(0, Math.floor((x - box.x) * scale) - 1)
  const top = Math.max(0, Math.floor((y - box.y) * scale) - 1)
  const right = Math.min(frame.width, Math.ceil((x + width - box.x) * scale) + 1)
  const bottom = Math.min(frame.height, Math.ceil((y + height - box.y) * scale) + 1)
  return right <= left || bottom <= top ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}
