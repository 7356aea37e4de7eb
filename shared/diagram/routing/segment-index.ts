import type { Box, Point } from '../scene'

/** A horizontal or vertical piece of a line: `at` is its fixed coordinate, `first` to `last` its extent. */
export interface Segment {
  horizontal: boolean
  at: number
  first: number
  last: number
}

/** The pieces of a line through these corners. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((end, index) => segmentBetween(points[index] ?? end, end))
}

function segmentBetween(start: Point, end: Point): Segment {
  const horizontal = Math.abs(start.y - end.y) < 0.01
  const [a, b] = horizontal ? [start.x, end.x] : [start.y, end.y]
  return { horizontal, at: horizontal ? start.y : start.x, first: Math.min(a, b), last: Math.max(a, b) }
}

interface Entry extends Segment {
  bundle: string
}

const bucket = 16

/** Finds the pieces of lines that run beside or under something. */
export class SegmentIndex {
  readonly #buckets: { horizontal: Map<number, Entry[]>; vertical: Map<number, Entry[]> } = {
    horizontal: new Map(),
    vertical: new Map(),
  }

  add(bundle: string, { horizontal, at, first, last }: Segment): void {
    const buckets = this.#of(horizontal)
    const key = Math.floor(at / bucket)
    const entries = buckets.get(key)
    const entry = { horizontal, at, first, last, bundle }
    if (entries) entries.push(entry)
    else buckets.set(key, [entry])
  }

  /** Does a piece of another bundle run alongside, closer than `distance`? */
  isBeside(segment: Segment, bundle: string, distance: number): boolean {
    const buckets = this.#of(segment.horizontal)
    const end = Math.floor((segment.at + distance) / bucket)
    for (let key = Math.floor((segment.at - distance) / bucket); key <= end; key++) {
      for (const other of buckets.get(key) ?? []) {
        if (other.bundle === bundle || Math.abs(other.at - segment.at) >= distance) continue
        if (other.first < segment.last + 2 && segment.first < other.last + 2) return true
      }
    }
    return false
  }

  /** How many pieces of other bundles run through the box. */
  countWithin(box: Box, bundle: string): number {
    return this.countAround(box, bundle, [0])[0] ?? 0
  }

  /** The same for the box grown by each of those distances, of which the last is the largest. */
  countAround(box: Box, bundle: string, distances: readonly number[]): readonly number[] {
    const counts = distances.map(() => 0)
    this.#through(box.y, box.y + box.height, box.x, box.x + box.width, bundle, distances, counts, true)
    this.#through(box.x, box.x + box.width, box.y, box.y + box.height, bundle, distances, counts, false)
    return counts
  }

  #through(
    top: number,
    bottom: number,
    left: number,
    right: number,
    bundle: string,
    distances: readonly number[],
    counts: number[],
    horizontal: boolean,
  ) {
    const farthest = distances.at(-1) ?? 0
    const end = Math.floor((bottom + farthest) / bucket)
    for (let key = Math.floor((top - farthest) / bucket); key <= end; key++) {
      for (const { bundle: own, at, first, last } of this.#of(horizontal).get(key) ?? []) {
        if (own === bundle) continue
        for (let index = distances.length - 1; index >= 0; index--) {
          const by = distances[index] ?? 0
          if (at < top - by || at > bottom + by || first >= right + by || last <= left - by) break
          counts[index] = (counts[index] ?? 0) + 1
        }
      }
    }
  }

  #of(horizontal: boolean): Map<number, Entry[]> {
    return horizontal ? this.#buckets.horizontal : this.#buckets.vertical
  }
}
