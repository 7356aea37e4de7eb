import type { IpRange } from './ranges'

/**
 * Every pair whose ranges share an address, each pair once, found by sweeping the ranges in order of their low address:
 * n log n and the number of pairs, never all pairs. Pairs come one by one, so that a caller may stop at the first.
 */
export function* overlappingPairs<T>(items: Iterable<T>, by: (item: T) => IpRange): Generator<[T, T]> {
  const entries = Array.from(items, (item) => ({ item, range: by(item) }))
  let open: typeof entries = []
  for (const entry of entries.toSorted((a, b) => compareStarts(a.range, b.range))) {
    open = open.filter(({ range }) => range.family === entry.range.family && range.high >= entry.range.low)
    for (const { item } of open) yield [item, entry.item]
    open.push(entry)
  }
}

function compareStarts(a: IpRange, b: IpRange): number {
  if (a.family !== b.family) return a.family - b.family
  if (a.low === b.low) return 0
  return a.low < b.low ? -1 : 1
}
