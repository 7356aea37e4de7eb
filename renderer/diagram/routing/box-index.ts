import type { Box } from '../scene'
import { overlaps } from './geometry'

const cell = 256

/** Finds the boxes near a box without looking at all of them: a grid of cells. */
export class BoxIndex {
  readonly #cells = new Map<string, { id: string; box: Box }[]>()

  add(id: string, box: Box): void {
    for (const key of cellsOf(box)) {
      const entries = this.#cells.get(key)
      if (entries) entries.push({ id, box })
      else this.#cells.set(key, [{ id, box }])
    }
  }

  /** How many boxes overlap this one, boxes of the ids left out. */
  count(box: Box, leftOut: ReadonlySet<string>): number {
    const found = new Set<string>()
    for (const key of cellsOf(box)) {
      for (const entry of this.#cells.get(key) ?? []) {
        if (!leftOut.has(entry.id) && overlaps(entry.box, box)) found.add(entry.id)
      }
    }
    return found.size
  }
}

function* cellsOf(box: Box): Generator<string> {
  const right = Math.floor((box.x + box.width) / cell)
  const bottom = Math.floor((box.y + box.height) / cell)
  for (let column = Math.floor(box.x / cell); column <= right; column++) {
    for (let row = Math.floor(box.y / cell); row <= bottom; row++) yield `${column} ${row}`
  }
}
