import { ok, type Result } from '../result'
import { addressBits, formatAddress, highestAddress, readAddress, type Family, type IpAddress } from './addresses'
import { failParse, type ParseProblem } from './parse-problem'
import { publicAddressCount } from './public-space'

/**
 * One entry of RemoteIPRanges: the addresses from `low` to `high`, both included. `hostBits` says that a network was
 * written with an address inside it (`10.1.1.5/24`); `entered` is the text without space around it.
 */
export interface IpRange {
  family: Family
  low: bigint
  high: bigint
  hostBits: boolean
  entered: string
}

/**
 * How two ranges lie: `contains` and `within` mean wholly, and not equal; `partial` that each has addresses the other
 * lacks.
 */
export type RangeRelation = 'equal' | 'contains' | 'within' | 'partial' | 'apart'

export const allIPv4: IpRange = wholeFamily(4, '0.0.0.0-255.255.255.255')
export const allIPv6: IpRange = wholeFamily(6, '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')

/**
 * So many public addresses cannot mean named hosts: an IPv4 /8, an IPv6 /16 (our own threshold).
 */
const tooManyToName: Record<Family, bigint> = { 4: 1n << 24n, 6: 1n << 112n }

const prefixPattern = /^(0|[1-9]\d{0,2})$/
const maskPattern = /^([\d.]+)\(([^()]*)\)$/

/**
 * Reads a single address (IPv6 may carry a zone, which does not narrow the range), `low-high`, `address/prefix` (host
 * bits may be set, as the New-ReceiveConnector page shows with 192.168.1.1/24) or the IPv4 form `address(mask)`, whose
 * use for RemoteIPRanges is unverified. Mixed families, low above high, a prefix or mask that cannot be, and anything
 * else give a problem.
 */
export function parseRange(text: string): Result<IpRange, ParseProblem> {
  const entered = text.trim()
  const slash = entered.indexOf('/')
  if (slash >= 0) return parseNetwork(entered, slash)
  const hyphen = entered.indexOf('-')
  if (hyphen >= 0) return parseLowHigh(entered, hyphen)
  if (entered.endsWith(')')) return parseMasked(entered)
  const address = readAddress(entered)
  if (!address) return failParse('range', 'form', entered)
  return ok({ family: address.family, low: address.value, high: address.value, hostBits: false, entered })
}

function parseLowHigh(entered: string, hyphen: number): Result<IpRange, ParseProblem> {
  const low = readAddress(entered.slice(0, hyphen))
  const high = readAddress(entered.slice(hyphen + 1))
  if (!low || !high || low.zone !== undefined || high.zone !== undefined) return failParse('range', 'form', entered)
  if (low.family !== high.family) return failParse('range', 'families', entered)
  if (low.value > high.value) return failParse('range', 'order', entered)
  return ok({ family: low.family, low: low.value, high: high.value, hostBits: false, entered })
}

function parseNetwork(entered: string, slash: number): Result<IpRange, ParseProblem> {
  const address = readAddress(entered.slice(0, slash))
  if (!address || address.zone !== undefined) return failParse('range', 'form', entered)
  const prefix = entered.slice(slash + 1)
  if (!prefixPattern.test(prefix) || Number(prefix) > addressBits[address.family]) {
    return failParse('range', 'prefix', entered)
  }
  return ok(networkOf(address, Number(prefix), entered))
}

function parseMasked(entered: string): Result<IpRange, ParseProblem> {
  const [, addressText = '', maskText = ''] = maskPattern.exec(entered) ?? []
  const address = readAddress(addressText)
  if (!address) return failParse('range', 'form', entered)
  const mask = readAddress(maskText)
  const prefix = mask?.family === 4 ? maskPrefix(mask.value) : undefined
  return prefix === undefined ? failParse('range', 'mask', entered) : ok(networkOf(address, prefix, entered))
}

/**
 * The documented form of a text for RemoteIPRanges: `address/prefix` for `address(mask)`, whose use there is unverified; any
 * other text as it is.
 */
export function withPrefix(text: string): string {
  const [, address = '', mask = ''] = maskPattern.exec(text.trim()) ?? []
  const read = readAddress(mask)
  const prefix = read?.family === 4 && readAddress(address) ? maskPrefix(read.value) : undefined
  return prefix === undefined ? text : `${address}/${prefix}`
}

function maskPrefix(mask: bigint): number | undefined {
  const hosts = highestAddress[4] - mask
  return (hosts & (hosts + 1n)) === 0n ? 32 - bitLength(hosts) : undefined
}

function networkOf({ family, value }: IpAddress, prefix: number, entered: string): IpRange {
  const hosts = (1n << BigInt(addressBits[family] - prefix)) - 1n
  const low = value - (value & hosts)
  return { family, low, high: low + hosts, hostBits: low !== value, entered }
}

/**
 * The addresses, whatever form they were entered in: `10.1.1.1`, or `10.1.1.0-10.1.1.255`, as Exchange shows ranges.
 */
export function formatRange({ family, low, high }: IpRange): string {
  const first = formatAddress({ family, value: low })
  return low === high ? first : `${first}-${formatAddress({ family, value: high })}`
}

/** The network, such as `10.1.1.0/24`, when the range is exactly one of more than one address. */
export function formatNetwork(range: IpRange): string | undefined {
  const { family, low, high } = range
  const hosts = high - low
  if (hosts === 0n || (hosts & (hosts + 1n)) !== 0n || (low & hosts) !== 0n) return undefined
  return `${formatAddress({ family, value: low })}/${addressBits[family] - bitLength(hosts)}`
}

/** As people write it shortest: a network where the range is one, else an address or `low-high`. */
export function rangeWords(range: IpRange): string {
  return formatNetwork(range) ?? formatRange(range)
}

/** How `a` lies to `b`: `contains` says that `a` holds all of `b` and more. IPv4 and IPv6 are always apart. */
export function compareRanges(a: IpRange, b: IpRange): RangeRelation {
  if (a.family !== b.family || a.high < b.low || b.high < a.low) return 'apart'
  if (a.low === b.low && a.high === b.high) return 'equal'
  if (a.low <= b.low && b.high <= a.high) return 'contains'
  if (b.low <= a.low && a.high <= b.high) return 'within'
  return 'partial'
}

/** The same addresses, in whatever form each was entered. */
export function rangesEqual(a: IpRange, b: IpRange): boolean {
  return a.family === b.family && a.low === b.low && a.high === b.high
}

/** Every address of `inner` is in `outer`; a range contains itself. */
export function rangeContains(outer: IpRange, inner: IpRange): boolean {
  return outer.family === inner.family && outer.low <= inner.low && inner.high <= outer.high
}

export function rangeContainsAddress(range: IpRange, address: IpAddress): boolean {
  return range.family === address.family && range.low <= address.value && address.value <= range.high
}

/** At least one address is in both. */
export function rangesOverlap(a: IpRange, b: IpRange): boolean {
  return a.family === b.family && a.low <= b.high && b.low <= a.high
}

/** They overlap and neither contains the other: what Exchange's documentation forbids on one local address and port. */
export function overlapsPartially(a: IpRange, b: IpRange): boolean {
  return compareRanges(a, b) === 'partial'
}

/** How many addresses the range holds. */
export function rangeSize(range: IpRange): bigint {
  return range.high - range.low + 1n
}

/** Covers all addresses of its family, or so many public ones that it cannot mean named hosts. */
export function isAllOrPublic(range: IpRange): boolean {
  return publicAddressCount(range.family, range.low, range.high) >= tooManyToName[range.family]
}

/** The same of ranges taken together, each address counted once: what is written in parts is no less wide. */
export function togetherAllOrPublic(ranges: readonly IpRange[]): boolean {
  const next: Record<Family, bigint> = { 4: 0n, 6: 0n }
  const count: Record<Family, bigint> = { 4: 0n, 6: 0n }
  for (const { family, low, high } of ranges.toSorted((a, b) => (a.low < b.low ? -1 : 1))) {
    const first = low > next[family] ? low : next[family]
    if (first > high) continue
    count[family] += publicAddressCount(family, first, high)
    next[family] = high + 1n
  }
  return count[4] >= tooManyToName[4] || count[6] >= tooManyToName[6]
}

/** Every address of its family. */
export function isWholeFamily(range: IpRange): boolean {
  return rangesEqual(range, range.family === 4 ? allIPv4 : allIPv6)
}

/**
 * Those whose range contains the address and is the smallest that does; several when their ranges are equally small,
 * none when none contains it.
 */
export function narrowestContaining<T>(items: Iterable<T>, address: IpAddress, by: (item: T) => IpRange): T[] {
  let narrowest: T[] = []
  let size = 0n
  for (const item of items) {
    const range = by(item)
    if (!rangeContainsAddress(range, address)) continue
    const itsSize = rangeSize(range)
    if (narrowest.length === 0 || itsSize < size) {
      narrowest = [item]
      size = itsSize
    } else if (itsSize === size) narrowest.push(item)
  }
  return narrowest
}

function wholeFamily(family: Family, entered: string): IpRange {
  return { family, low: 0n, high: highestAddress[family], hostBits: false, entered }
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length
}
