import type { Point } from '../../../shared/diagram/scene'

/** How far the pointer goes, in pixels of the screen, before a press becomes a drag. */
const threshold = 3

export function isFar(start: Point, now: Point): boolean {
  return Math.hypot(now.x - start.x, now.y - start.y) >= threshold
}
