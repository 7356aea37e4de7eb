import type { Box } from '../../../shared/diagram/scene'

/** Where the view is, in pixels of the page: screen = scene × zoom + offset. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
  /** Pixels of the screen for each of the page. */
  readonly density: number
}

/** Which part of the scene a picture shows, and with how many pixels for each of the scene. */
export interface Frame {
  readonly box: Box
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** So much of the view lies in the picture on each side, that a pan need not paint; less where that were too many pixels. */
const margin = 0.25
const leastMargin = 0.05
const mostPixels = 16_000_000
/** A picture is shown larger or smaller than it was painted, up to so much, while the view moves. */
const stretch = 1.7

/** By so little the same view differs from itself, in the measure of the scene: numbers are rounded. */
const hair = 1e-6

/** A picture of the view with a margin, whose pixels are those of the screen; `tight`: with none, since each frame has to paint in it. */
export function frameOf({ x, y, zoom, width, height, density }: View, tight = false): Frame {
  const scale = zoom * density
  const [wide, high] = [Math.ceil(width * density), Math.ceil(height * density)]
  const most = Math.max(leastMargin, (Math.sqrt(mostPixels / (wide * high)) - 1) / 2)
  const room = tight ? 0 : Math.min(margin, most)
  const [across, down] = [Math.round(wide * room), Math.round(high * room)]
  const [pixelsWide, pixelsHigh] = [wide + 2 * across, high + 2 * down]
  // The corner lies on a whole pixel of the screen.
  const left = (-across - x * density) / scale
  const top = (-down - y * density) / scale
  const box = { x: left, y: top, width: pixelsWide / scale, height: pixelsHigh / scale }
  return { box, scale, width: pixelsWide, height: pixelsHigh }
}

/** May the picture still be shown while the view moves? It covers the view, and is not stretched too much. */
export function stillServes(frame: Frame, { x, y, zoom, width, height, density }: View): boolean {
  const ratio = (zoom * density) / frame.scale
  if (ratio > stretch || ratio < 1 / stretch) return false
  const { box } = frame
  const [left, top] = [-x / zoom + hair, -y / zoom + hair]
  return (
    left >= box.x &&
    top >= box.y &&
    left + width / zoom - 2 * hair <= box.x + box.width &&
    top + height / zoom - 2 * hair <= box.y + box.height
  )
}

/** Does each pixel of the picture lie on one of the screen? */
export function isSharp({ box, scale }: Frame, { x, y, zoom, density }: View): boolean {
  return (
    Math.abs((zoom * density) / scale - 1) < 1e-6 &&
    isWhole((x + box.x * zoom) * density) &&
    isWhole((y + box.y * zoom) * density)
  )
}

function isWhole(length: number): boolean {
  return Math.abs(length - Math.round(length)) < 0.01
}
