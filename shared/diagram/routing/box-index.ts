import type { Box } from '../scene'
import { overlaps } from './geometry'

const cell = 256

interface Entry {
  id: string
  box: Box
}

/** Finds the boxes near a box without looking at all of them: a grid of cells. */
export class BoxIndex {
  readonly #cells = new Map<number, Entry[]>()

  add(id: string, box: Box): void {
    const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)]
    for (let column = cellAt(box.x); column <= right; column++) {
      for (let row = cellAt(box.y); row <= bottom; row++) {
        const entries = this.#cells.get(keyOf(column, row))
        if (entries) entries.push({ id, box })
        else this.#cells.set(keyOf(column, row), [{ id, box }])
      }
    }
  }

  /** The boxes that overlap this one. */
  within(box: Box): Box[] {
    const found = new Set<Box>()
    const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)]
    for (let column = cellAt(box.x); column <= right; column++) {
      for (let row = cellAt(box.y); row <= bottom; row++) {
        for (const entry of this.#cells.get(keyOf(column, row)) ?? [])
          if (overlaps(entry.box, box)) found.add(entry.box)
      }
    }
    return [...found]
  }

  /** Does any box overlap this one, the box of that id left out? */
  hits(box: Box, leftOut: string): boolean {
    const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)]
    for (let column = cellAt(box.x); column <= right; column++) {
      for (let row = cellAt(box.y); row <= bottom; row++) {
        const entries = this.#cells.get(keyOf(column, row))
        if (entries?.some((entry) => entry.id !== leftOut && overlaps(entry.box, box))) return true
      }
    }
    return false
  }

  /** How many boxes overlap this one, boxes of the ids left out. */
  count(box: Box, leftOut: ReadonlySet<string>): number {
    const [left, top] = [cellAt(box.x), cellAt(box.y)]
    const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)]
    let count = 0
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        for (const entry of this.#cells.get(keyOf(column, row)) ?? []) {
          // A box in several cells counts only in the first of them that the question reaches.
          if (Math.max(left, cellAt(entry.box.x)) !== column || Math.max(top, cellAt(entry.box.y)) !== row) continue
          if (overlaps(entry.box, box) && !leftOut.has(entry.id)) count++
        }
      }
    }
    return count
  }
}

function cellAt(coordinate: number): number {
  return Math.floor(coordinate / cell)
}

function keyOf(column: number, row: number): number {
  return column * 0x10000 + row
}
