import type { Box, Point } from '../../../shared/diagram/scene'

/** How near to the border of the drawing a drag begins to move the view, and how far it does so in one frame at most. */
const margin = 36
const fastest = 14

/** How far the view goes in this frame, since something is dragged to that point; the further out, the faster. */
export function edgePull({ x, y }: Point, { x: left, y: top, width, height }: Box): Point {
  return { x: pull(x - left, width), y: pull(y - top, height) }
}

function pull(at: number, length: number): number {
  if (at < margin) return fastest * Math.min(1, (margin - at) / margin)
  const behind = at - (length - margin)
  return behind > 0 ? -fastest * Math.min(1, behind / margin) : 0
}
