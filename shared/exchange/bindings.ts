import { ok, type Result } from '../result'
import { addressesEqual, formatAddress, readAddress, type IpAddress } from './addresses'
import { failParse, type ParseProblem } from './parse-problem'

/**
 * One entry of Bindings: where a Receive connector listens. `wildcard` is `0.0.0.0` or `[::]`, every local address of
 * the family.
 */
export interface Binding {
  address: IpAddress
  port: number
  wildcard: boolean
}

const ipv6Pattern = /^\[([^[\]]*)\](?::(.*))?$/s
const ipv4Pattern = /^([^:]*)(?::(.*))?$/s
const portPattern = /^[1-9]\d{0,4}$/
const highestPort = 65535

/**
 * Reads `10.1.1.1:25` or `[fd00::1]:25`; space around it is ignored. The port is mandatory (New-ReceiveConnector page)
 * and 1 to 65535. Problems tell a missing port (`noPort`, also an address alone), a wrong one (`port`) and anything
 * else (`form`) apart.
 */
export function parseBinding(text: string): Result<Binding, ParseProblem> {
  const entered = text.trim()
  if (readAddress(entered)) return failParse('binding', 'noPort', entered)
  const family = entered.startsWith('[') ? 6 : 4
  const [, addressText = '', portText = ''] = (family === 6 ? ipv6Pattern : ipv4Pattern).exec(entered) ?? []
  const address = readAddress(addressText)
  if (address?.family !== family) return failParse('binding', 'form', entered)
  if (portText === '') return failParse('binding', 'noPort', entered)
  const port = Number(portText)
  if (!portPattern.test(portText) || port > highestPort) return failParse('binding', 'port', entered)
  return ok({ address, port, wildcard: address.value === 0n })
}

/** `10.1.1.1:25` or `[::]:25`, as Exchange shows bindings. */
export function formatBinding({ address, port }: Pick<Binding, 'address' | 'port'>): string {
  const text = formatAddress(address)
  return address.family === 6 ? `[${text}]:${port}` : `${text}:${port}`
}

export function bindingsEqual(a: Binding, b: Binding): boolean {
  return a.port === b.port && addressesEqual(a.address, b.address)
}

/**
 * A connection to `inner` reaches `outer` too: the same address and port, or the wildcard of that family on that port.
 */
export function bindingCovers(outer: Binding, inner: Binding): boolean {
  if (outer.port !== inner.port || outer.address.family !== inner.address.family) return false
  return outer.wildcard || addressesEqual(outer.address, inner.address)
}
