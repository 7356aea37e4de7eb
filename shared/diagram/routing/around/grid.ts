import type { Box } from '../../scene'

/** The lanes on which a line may run, and the pieces of them that cards leave free. Points are numbered row by row. */
export interface Grid {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** 1 where the piece from a point to the next on its right, or to the one below, runs through a card. */
  readonly blockedRight: Uint8Array
  readonly blockedDown: Uint8Array
}

export function gridOf(xs: Float64Array, ys: Float64Array, cards: readonly Box[], clearance: number): Grid {
  const size = xs.length * ys.length
  const grid = { xs, ys, blockedRight: new Uint8Array(size), blockedDown: new Uint8Array(size) }
  for (const { x, y, width, height } of cards) {
    const [across, down] = [
      { first: x - clearance, last: x + width + clearance },
      { first: y - clearance, last: y + height + clearance },
    ]
    block(grid.blockedRight, pieces(xs, across), points(ys, down), xs.length)
    block(grid.blockedDown, points(xs, across), pieces(ys, down), xs.length)
  }
  return grid
}

interface Extent {
  first: number
  last: number
}

/** From the first to before the last place strictly inside. */
function points(places: Float64Array, { first, last }: Extent): Extent {
  return { first: firstAbove(places, first), last: firstAbove(places, last, true) }
}

/** The same of pieces, each named for the place where it begins. */
function pieces(places: Float64Array, { first, last }: Extent): Extent {
  return { first: Math.max(0, firstAbove(places, first) - 1), last: firstAbove(places, last, true) }
}

/** The first place above the limit, or with `orAt` at it; the number of places where there is none. */
function firstAbove(places: Float64Array, limit: number, orAt = false): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle] ?? 0
    if (orAt ? place >= limit : place > limit) high = middle
    else low = middle + 1
  }
  return low
}

function block(blocked: Uint8Array, columns: Extent, rows: Extent, width: number): void {
  for (let row = rows.first; row < rows.last; row++) {
    blocked.fill(1, row * width + columns.first, row * width + Math.max(columns.first, columns.last))
  }
}
