import { publicAddressCount } from '../exchange/public-space'
import { highestAddress, type Family } from '../exchange/addresses'
import { keptFor } from '../kept'
import { compareRanges, isWholeFamily, rangeContains, rangeSize, type IpRange } from '../exchange/ranges'

/** The remote ranges of one connector, prepared for many questions: entries of one address are found without a search. */
export interface RangeLookup {
  readonly single: Readonly<Record<Family, ReadonlyMap<bigint, IpRange>>>
  readonly wide: readonly IpRange[]
  /** The widest entry of a family whose entries together hold every public address; absent where they do not. */
  readonly wholeInternet: Readonly<Partial<Record<Family, IpRange>>>
  /** Likewise for every address of the family. */
  readonly everything: Readonly<Partial<Record<Family, IpRange>>>
  /** The entries that hold some public address. */
  readonly holdsPublic: Readonly<Record<Family, readonly IpRange[]>>
}

export function rangeLookup(ranges: readonly IpRange[]): RangeLookup {
  const single = { 4: new Map<bigint, IpRange>(), 6: new Map<bigint, IpRange>() }
  const wide: IpRange[] = []
  for (const range of ranges) {
    if (range.low === range.high) single[range.family].set(range.low, range)
    else wide.push(range)
  }
  const ofFamily = { 4: ranges.filter(({ family }) => family === 4), 6: ranges.filter(({ family }) => family === 6) }
  return {
    single,
    wide,
    wholeInternet: widestWhere(ofFamily, publicOf),
    everything: widestWhere(ofFamily, (_, low, high) => high - low + 1n),
    holdsPublic: { 4: ofFamily[4].filter(holdsPublic), 6: ofFamily[6].filter(holdsPublic) },
  }
}

/** The entries that do not stand for every address of a family. */
export const narrowRanges = keptFor(({ single, wide }: RangeLookup): readonly IpRange[] => [
  ...single[4].values(),
  ...single[6].values(),
  ...wide.filter((range) => !isWholeFamily(range)),
])

/** The smallest entry that holds all of `source`; of equal ones the first. */
export function narrowestHolding(lookup: RangeLookup, source: IpRange): IpRange | undefined {
  if (source.low === source.high) {
    const single = lookup.single[source.family].get(source.low)
    if (single) return single
  }
  let narrowest: IpRange | undefined
  for (const range of lookup.wide) {
    if (!rangeContains(range, source)) continue
    if (!narrowest || rangeSize(range) < rangeSize(narrowest)) narrowest = range
  }
  return narrowest
}

/** The entries that hold a part of `source` but not all of it. */
export function rangesWithPartOf(lookup: RangeLookup, source: IpRange): readonly IpRange[] {
  if (source.low === source.high) return []
  const singles = [...lookup.single[source.family].values()]
  return [...lookup.wide, ...singles].filter((range) => isPart.has(compareRanges(range, source)))
}

const isPart: ReadonlySet<string> = new Set(['within', 'partial'])

function holdsPublic({ family, low, high }: IpRange): boolean {
  return publicOf(family, low, high) > 0n
}

type Count = (family: Family, low: bigint, high: bigint) => bigint
const publicOf: Count = publicAddressCount

/** The widest entry of each family whose entries together count as many addresses as the whole family does. */
function widestWhere(ofFamily: Record<Family, readonly IpRange[]>, count: Count): Partial<Record<Family, IpRange>> {
  const found: Partial<Record<Family, IpRange>> = {}
  for (const family of [4, 6] as const) {
    const ranges = ofFamily[family]
    if (ranges.length === 0) continue
    const whole = ranges.find(({ low, high }) => low === 0n && high === highestAddress[family])
    if (whole || holdsAll(family, ranges, count)) found[family] = whole ?? widest(ranges)
  }
  return found
}

function holdsAll(family: Family, ranges: readonly IpRange[], count: Count): boolean {
  const held = merged(ranges).reduce((sum, { low, high }) => sum + count(family, low, high), 0n)
  return held === count(family, 0n, highestAddress[family])
}

function widest(ranges: readonly IpRange[]): IpRange | undefined {
  let best: IpRange | undefined
  for (const range of ranges) if (!best || rangeSize(range) > rangeSize(best)) best = range
  return best
}

function merged(ranges: readonly IpRange[]): readonly { low: bigint; high: bigint }[] {
  const sorted = ranges.toSorted((a, b) => (a.low === b.low ? 0 : a.low < b.low ? -1 : 1))
  const found: { low: bigint; high: bigint }[] = []
  for (const { low, high } of sorted) {
    const last = found.at(-1)
    if (!last || low > last.high + 1n) found.push({ low, high })
    else if (high > last.high) last.high = high
  }
  return found
}
