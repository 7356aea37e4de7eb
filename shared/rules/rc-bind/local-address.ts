import { formatAddress, parseAddress } from '../../exchange/addresses'
import type { Server } from '../../model/server'
import { called } from '../called'
import { itemRule } from '../rule'

export const localAddress = itemRule({
  id: 'RC-BIND-008',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A binding names an address of the server',
  why: 'A Receive connector can only listen on an address that a network adapter of its server has. With any other the transport service may not start. A server for which no address is drawn is not judged.',
  remedy: 'Bind to an address of the server, to 0.0.0.0 or to [::], or enter the address on its network adapter.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['PATH-004'],
  messages: {
    foreign: ({ name, address }) =>
      `${name} listens on ${address}, which no network adapter of the server has: bind it to an address of the server, or add the address to the adapter.`,
  },
  *check({ item, server, settings }) {
    const own = server ? addressesOf(server) : undefined
    if (!own || own.size === 0) return
    const foreign = new Set<string>()
    for (const { binding } of settings.Bindings.value ?? []) {
      const { family, value } = binding.address
      const address = formatAddress({ family, value })
      if (!binding.wildcard && !own.has(address)) foreign.add(address)
    }
    for (const address of foreign) {
      const data = { name: called(item, server), address }
      yield { message: 'foreign', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})

/** The addresses of the server's adapters in one spelling, without zones. */
function addressesOf(server: Server): ReadonlySet<string> {
  const texts = server.adapters.flatMap(({ addresses }) => addresses)
  const read = texts.map(parseAddress).flatMap((address) => (address.ok ? address.value : []))
  return new Set(read.map(({ family, value }) => formatAddress({ family, value })))
}
