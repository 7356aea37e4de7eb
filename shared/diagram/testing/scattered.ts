import { grown, overlaps } from '../routing/geometry'
import type { Box } from '../scene'
import { shapesOf } from '../scene-of'
import { moveItems } from '../../edits/change'
import type { Design } from '../../model/design'

interface Dice {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number
}

/** The design with its cards and notes anywhere, as somebody in a hurry drops them: but for so many pixels clear of each other. */
export function scattered(design: Design, dice: Dice, gap: number): Design {
  const { nodes, notes } = shapesOf(design)
  const cards = [...nodes, ...notes]
  const placed: Box[] = []
  for (const { width, height } of cards) placed.push(freeBox({ width, height }, placed, dice, gap))
  return moveItems(Object.fromEntries(cards.map(({ id }, index) => [id, placed[index] ?? { x: 0, y: 0 }])))(design)
}

function freeBox(size: { width: number; height: number }, taken: readonly Box[], dice: Dice, gap: number): Box {
  for (let reach = 600; ; reach += 10) {
    const box = { x: dice.int(reach), y: dice.int(Math.round(reach * 0.7)), ...size }
    if (taken.every((other) => !overlaps(grown(other, gap), box))) return box
  }
}
