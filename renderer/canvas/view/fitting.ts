import type { Size } from '../../../shared/picture-size'
import { grown, overlaps } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'
import { smallestZoom } from './zoom-limits'

/** Pixels between the drawing and the border of the window when all of it is shown: less where there are few. */
function paddingIn({ width, height }: Size): number {
  return Math.min(32, Math.round(Math.min(width, height) / 10))
}

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface ToFit {
  /** What is to be in view. */
  readonly bounds: Box
  /** What of it must not lie under the panels that float over the drawing. */
  readonly boxes: readonly Box[]
  readonly window: Size
  /** The panels, in pixels of the window. */
  readonly floats: readonly Box[]
  readonly largest: number
}

/** The largest view of it all that leaves every box free: in the middle, else aside, else a little smaller, else above all panels. */
export function fitting({ bounds, boxes, window, floats, largest }: ToFit): Viewport {
  const whole = { x: 0, y: 0, ...window }
  const middle = within(whole, bounds, largest)
  const isFree = (view: Viewport) =>
    !floats.some((float) => boxes.some((box) => overlaps(grown(float, 6), seen(box, view))))
  if (isFree(middle)) return middle
  const above = within({ ...whole, height: Math.min(...floats.map(({ y }) => y)) }, bounds, largest)
  for (let zoom = middle.zoom; zoom > above.zoom; zoom *= 0.97) {
    const view = asides(whole, bounds, zoom).find(isFree)
    if (view) return view
  }
  return isFree(above) ? above : middle
}

/** At that zoom: higher, to the left, both, to the right. */
function asides(whole: Box, bounds: Box, zoom: number): Viewport[] {
  const middle = within(whole, bounds, zoom)
  const padding = paddingIn(whole)
  const [left, top] = [padding / 2 - bounds.x * zoom, padding / 2 - bounds.y * zoom]
  const right = whole.width - padding / 2 - (bounds.x + bounds.width) * zoom
  const [x, y] = [Math.min(middle.x, left), Math.min(middle.y, top)]
  return [
    { ...middle, y },
    { ...middle, x },
    { x, y, zoom },
    { x: Math.max(middle.x, right), y, zoom },
  ]
}

/** In the middle of a part of the window. */
function within(area: Box, bounds: Box, largest: number): Viewport {
  const padding = paddingIn(area)
  const room = Math.min((area.width - 2 * padding) / bounds.width, (area.height - 2 * padding) / bounds.height)
  const zoom = Math.min(largest, Math.max(smallestZoom, room))
  return {
    x: area.x + area.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: area.y + area.height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  }
}

/** A box of the scene in the window. */
function seen({ x, y, width, height }: Box, view: Viewport): Box {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y, width: width * view.zoom, height: height * view.zoom }
}
