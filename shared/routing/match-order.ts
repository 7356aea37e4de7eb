import { rangeSize, type IpRange } from '../exchange/ranges'
import type { Match } from './match'

/** The better match first: the more specific binding, then the narrower range; 0 means that nothing tells them apart. */
export function compareMatches(a: Match, b: Match): number {
  if (a.level !== b.level) return a.level - b.level
  const difference = sizeOf(a.ranges) - sizeOf(b.ranges)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Whether a match for a part of the source goes before the one that answers the whole of it. */
export function isOnlyFor(part: Match, whole: Match | undefined): boolean {
  if (!whole || part.level < whole.level) return true
  return part.ranges.some((range) => rangeSize(range) < sizeOf(whole.ranges))
}

function sizeOf([range]: readonly IpRange[]): bigint {
  return range ? rangeSize(range) : 0n
}
