import type { Family } from './addresses'

/** A block of addresses, both ends included. */
interface Block {
  low: bigint
  high: bigint
}

/** IPv4 blocks that are not routed on the Internet (IANA IPv4 special-purpose address registry, and multicast). */
const notPublicIPv4: readonly Block[] = [
  network('00000000', 8), // 0.0.0.0/8
  network('0a000000', 8), // 10.0.0.0/8
  network('64400000', 10), // 100.64.0.0/10
  network('7f000000', 8), // 127.0.0.0/8
  network('a9fe0000', 16), // 169.254.0.0/16
  network('ac100000', 12), // 172.16.0.0/12
  network('c0000000', 24), // 192.0.0.0/24
  network('c0000200', 24), // 192.0.2.0/24
  network('c0a80000', 16), // 192.168.0.0/16
  network('c6120000', 15), // 198.18.0.0/15
  network('c6336400', 24), // 198.51.100.0/24
  network('cb007100', 24), // 203.0.113.0/24
  network('e0000000', 3), // 224.0.0.0/3
]

/** IPv6 global unicast, 2000::/3 (RFC 4291, IANA IPv6 address space). */
const publicIPv6: Block = { low: 1n << 125n, high: (1n << 126n) - 1n }

/** How many addresses between `low` and `high`, both included, are routed on the Internet. */
export function publicAddressCount(family: Family, low: bigint, high: bigint): bigint {
  if (family === 6) return shared({ low, high }, publicIPv6)
  return notPublicIPv4.reduce((count, block) => count - shared({ low, high }, block), high - low + 1n)
}

function shared(a: Block, b: Block): bigint {
  const low = a.low > b.low ? a.low : b.low
  const high = a.high < b.high ? a.high : b.high
  return low > high ? 0n : high - low + 1n
}

function network(hexadecimal: string, prefix: number): Block {
  const low = BigInt(`0x${hexadecimal}`)
  return { low, high: low + (1n << BigInt(32 - prefix)) - 1n }
}
