import type { Side } from '../geometry'

/** Right, left, down, up: turned round by the lowest bit. */
export const directions = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
] as const

export const outOf: Record<Side, number> = { right: 0, left: 1, bottom: 2, top: 3 }

export function into(side: Side): number {
  return outOf[side] ^ 1
}
