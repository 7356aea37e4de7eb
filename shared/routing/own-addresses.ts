import { readAddress, type Family } from '../exchange/addresses'
import type { IpRange } from '../exchange/ranges'
import { keptFor } from '../kept'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { addressesTowards } from '../model/node-address'
import type { Server } from '../model/server'

/** An address from which a server of the organization reaches the others. */
export interface OwnAddress {
  readonly server: Server
  readonly family: Family
  readonly value: bigint
  readonly text: string
}

/** Of a version of the items, in the order of their values. */
export interface OwnAddresses {
  readonly all: readonly OwnAddress[]
  readonly of: ReadonlyMap<string, readonly OwnAddress[]>
  /** The Mailbox and Hub servers themselves. */
  readonly servers: readonly Server[]
}

/** The addresses of the Mailbox and Hub servers, as their fellows see them: of the adapters that face inside. */
export function ownAddresses(design: Design): OwnAddresses {
  return addressesAmong(indexes(design).byKind.server)
}

/** Towards another server an adapter is chosen by what is on the server alone. */
const addressesAmong = keptFor((servers: readonly Server[]): OwnAddresses => {
  const none = { items: {} } as Design
  const of = new Map<string, readonly OwnAddress[]>()
  for (const server of servers) {
    if (server.role === 'edge') continue
    const texts = addressesTowards(server, server, none)
    of.set(
      server.id,
      texts.flatMap((text) => readOwn(server, text)),
    )
  }
  return { all: [...of.values()].flat().toSorted(byValue), of, servers: servers.filter(({ role }) => role !== 'edge') }
})

function readOwn(server: Server, text: string): readonly OwnAddress[] {
  const read = readAddress(text.trim())
  return read ? [{ server, family: read.family, value: read.value, text: text.trim() }] : []
}

function byValue(a: OwnAddress, b: OwnAddress): number {
  if (a.family !== b.family) return a.family - b.family
  return a.value === b.value ? 0 : a.value < b.value ? -1 : 1
}

/** Those of the sorted addresses that are in a range, found by halving. */
export function* ownWithin({ all }: OwnAddresses, { family, low, high }: IpRange): Generator<OwnAddress> {
  let [first, last] = [0, all.length]
  while (first < last) {
    const middle = (first + last) >> 1
    const one = all[middle] as OwnAddress
    if (one.family < family || (one.family === family && one.value < low)) first = middle + 1
    else last = middle
  }
  for (let index = first; index < all.length; index += 1) {
    const one = all[index] as OwnAddress
    if (one.family !== family || one.value > high) return
    yield one
  }
}
