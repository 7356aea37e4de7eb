import { formatAddress, readAddress } from '../../exchange/addresses'
import { groupBy } from '../../group-by'
import { keptFor } from '../../kept'
import type { Server } from '../../model/server'
import { entered, named, type EnteredText, type Named } from '../data'
import { organizationRule, type Violation } from '../rule'
import { plainName } from '../words/names'

export const addressesOnce = organizationRule({
  id: 'VAL-007',
  severity: 'warning',
  title: 'Each address belongs to one network adapter',
  why: 'Two adapters with one address are an address conflict: Windows turns one of them off, and mail for the address reaches whichever server answered last. In a drawing it is mostly one typed twice, and then remote ranges and firewall rules name the wrong server.',
  remedy:
    'Correct the address of one of the two. An address that a load balancer shares belongs to a gateway or the load balancer, not to each server.',
  references: ['Derived from documented facts'],
  messages: {
    servers: ({ address, first, other }: { address: EnteredText; first: Named; other: Named }) =>
      `${plainName(other)} has the address ${address}, which ${plainName(first)} has already: correct one of them.`,
    adapters: ({ address, server }: { address: EnteredText; server: Named }) =>
      `${plainName(server)} has the address ${address} on two network adapters: take it away from one of them.`,
  },
  check: ({ indexes }) => inAddresses(indexes.byKind.server),
})

/** The same list has the same findings, and most edits leave it the same. */
const inAddresses = keptFor((servers: readonly Server[]) => [...foundIn(servers)])

type Found =
  | Violation<'servers', { address: EnteredText; first: Named; other: Named }>
  | Violation<'adapters', { address: EnteredText; server: Named }>

function* foundIn(servers: readonly Server[]): Generator<Found> {
  for (const [address, [first, ...others]] of groupBy(servers.flatMap(addressesOf), ({ address: text }) => text)) {
    const told = new Set<string>()
    for (const { server } of others) {
      if (!first || told.has(server.id)) continue
      told.add(server.id)
      const base = { subject: server.id, parameter: 'Adapters' }
      const data = { address: entered(address) }
      if (server === first.server) yield { ...base, message: 'adapters', data: { ...data, server: named(server) } }
      else {
        const both = { ...data, first: named(first.server), other: named(server) }
        yield { ...base, message: 'servers', data: both, about: [first.server.id] }
      }
    }
  }
}

/** An address with a zone means another one on each server; the same one twice on one adapter is one. */
function addressesOf(server: Server): readonly { address: string; server: Server }[] {
  return server.adapters.flatMap(({ addresses }) => {
    const read = addresses.flatMap((text) => readAddress(text.trim()) ?? [])
    const own = new Set(read.flatMap((address) => (address.zone === undefined ? [formatAddress(address)] : [])))
    return [...own].map((address) => ({ address, server }))
  })
}
