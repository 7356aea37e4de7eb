import ipaddr from 'ipaddr.js'
import { ok, type Result } from '../result'
import { failParse, type ParseProblem } from './parse-problem'

export type Family = 4 | 6

/** One IP address. `value` is its 32 or 128 bits as a number; `zone` is the IPv6 zone after `%`. */
export interface IpAddress {
  family: Family
  value: bigint
  zone?: string
}

/** The highest address of each family. */
export const highestAddress: Record<Family, bigint> = { 4: 0xffff_ffffn, 6: (1n << 128n) - 1n }

/** The number of bits in an address of each family. */
export const addressBits: Record<Family, number> = { 4: 32, 6: 128 }

const longestIPv6 = 45
const zonePattern = /^[0-9A-Za-z][0-9A-Za-z_.]{0,63}$/

/**
 * Reads `10.1.1.1`, `fd00::1` or `fe80::1%5` (IPv6 with a zone); space around it is ignored. Short forms (`10.1.1`),
 * leading zeros (`010.1.1.1`) and other bases (`0x0a.1.1.1`) are refused, because programs disagree on what they mean.
 */
export function parseAddress(text: string): Result<IpAddress, ParseProblem> {
  const entered = text.trim()
  const address = readAddress(entered)
  return address ? ok(address) : failParse('address', 'form', entered)
}

/** As `parseAddress`, without a sentence: `undefined` for anything that is not exactly an address. */
export function readAddress(text: string): IpAddress | undefined {
  if (!text.includes(':')) {
    const value = readIPv4(text)
    return value === undefined ? undefined : { family: 4, value: BigInt(value) }
  }
  const percent = text.indexOf('%')
  if (percent < 0) return readIPv6(text)
  const address = readIPv6(text.slice(0, percent))
  const zone = text.slice(percent + 1)
  return address && zonePattern.test(zone) ? { ...address, zone } : undefined
}

/** The canonical text: four numbers, or the shortest IPv6 form of RFC 5952, with its zone. */
export function formatAddress(address: IpAddress): string {
  const text = address.family === 4 ? formatIPv4(Number(address.value)) : formatIPv6(address.value)
  return address.zone === undefined ? text : `${text}%${address.zone}`
}

export function addressesEqual(a: IpAddress, b: IpAddress): boolean {
  return a.family === b.family && a.value === b.value && a.zone === b.zone
}

/**
 * Four decimal numbers without leading zeros, read by hand because a list of ranges may hold a hundred thousand of
 * them.
 */
function readIPv4(text: string): number | undefined {
  if (text.length < 7 || text.length > 15) return undefined
  let value = 0
  let part = -1
  let dots = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 46) {
      if (part < 0 || ++dots > 3) return undefined
      value = value * 256 + part
      part = -1
      continue
    }
    const digit = code - 48
    if (digit < 0 || digit > 9 || part === 0) return undefined
    part = part < 0 ? digit : part * 10 + digit
    if (part > 255) return undefined
  }
  return dots === 3 && part >= 0 ? value * 256 + part : undefined
}

/** The same few texts stand in every connector that setup makes, and IPv6 takes time to read. */
const recent = new Map<string, IpAddress | undefined>()
const mostRecent = 1000

function readIPv6(text: string): IpAddress | undefined {
  if (text.length > longestIPv6) return undefined
  if (recent.has(text)) return recent.get(text)
  const address = parseIPv6(text)
  if (recent.size === mostRecent) recent.clear()
  recent.set(text, address)
  return address
}

function parseIPv6(text: string): IpAddress | undefined {
  const hexadecimal = text.includes('.') ? withoutIPv4Tail(text) : text
  if (hexadecimal === undefined || !ipaddr.IPv6.isValid(hexadecimal)) return undefined
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = ipaddr.IPv6.parse(hexadecimal).parts
  const high = (BigInt(a * 65536 + b) << 32n) | BigInt(c * 65536 + d)
  const low = (BigInt(e * 65536 + f) << 32n) | BigInt(g * 65536 + h)
  return { family: 6, value: (high << 64n) | low }
}

/**
 * `::ffff:10.1.1.1` as `::ffff:a01:101`: ipaddr.js reads such a tail as octal or hexadecimal, and `::10.1.1.1` as
 * `::ffff:10.1.1.1`.
 */
function withoutIPv4Tail(text: string): string | undefined {
  const colon = text.lastIndexOf(':')
  const tail = readIPv4(text.slice(colon + 1))
  if (tail === undefined) return undefined
  return `${text.slice(0, colon + 1)}${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`
}

function formatIPv4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`
}

function formatIPv6(value: bigint): string {
  const parts = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn))
  return new ipaddr.IPv6(parts).toRFC5952String()
}
