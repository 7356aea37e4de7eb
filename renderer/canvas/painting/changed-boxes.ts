import type { Box } from '../../../shared/diagram/scene'

/** Boxes in whole pixels that together cover those given, few of which overlap: near ones become one. */
export function merged(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length > many) return [boxes.reduce(around)]
  const result: Box[] = []
  for (const box of boxes) {
    let grown = box
    for (let index = result.length - 1; index >= 0; index -= 1) {
      const other = result[index] as Box
      const both = around(grown, other)
      if (area(both) > (area(grown) + area(other)) * waste) continue
      grown = both
      result.splice(index, 1)
    }
    result.push(grown)
  }
  return result.length > most ? [result.reduce(around)] : result
}

/** Painting a little too much costs less than painting in one more piece. */
const waste = 1.3
const most = 60
/** From so many on, comparing all of them takes longer than painting everything. */
const many = 250

export function area({ width, height }: Box): number {
  return width * height
}

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}
