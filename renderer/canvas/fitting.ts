import type { Size } from '../diagram/card'
import { grown, overlaps } from '../diagram/routing/geometry'
import type { Box } from '../diagram/scene'
import { smallestZoom } from './zoom-limits'

/** Pixels between the drawing and the border of the window when all of it is shown. */
const padding = 32

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

/**
 * The largest view of it all that leaves every box free: in the middle, else higher, else smaller, above the panels or beside them.
 */
export function fitting({ bounds, boxes, window, floats, largest }: ToFit): Viewport {
  const whole = { x: 0, y: 0, ...window }
  const middle = within(whole, bounds, largest)
  const isFree = (view: Viewport) =>
    !floats.some((float) => boxes.some((box) => overlaps(grown(float, 6), seen(box, view))))
  const higher = { ...middle, y: Math.min(middle.y, padding / 2 - bounds.y * middle.zoom) }
  const free = [middle, higher].find(isFree)
  if (free || floats.length === 0) return free ?? middle
  const above = Math.min(...floats.map(({ y }) => y))
  const beside = floats.filter(({ x }) => x > window.width / 2)
  const left = Math.min(window.width, ...beside.map(({ x }) => x))
  const under = Math.min(window.height, ...floats.filter((float) => !beside.includes(float)).map(({ y }) => y))
  const smaller = [
    { ...whole, height: above },
    { ...whole, width: left, height: under },
  ]
  const views = smaller.map((area) => within(area, bounds, largest)).toSorted((a, b) => b.zoom - a.zoom)
  return views.find(isFree) ?? middle
}

/** In the middle of a part of the window. */
function within(area: Box, bounds: Box, largest: number): Viewport {
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
