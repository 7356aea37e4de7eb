import { formatAddress, parseAddress, type IpAddress } from '../../exchange/addresses'
import type { Server } from '../../model/server'
import { keptFor } from '../../kept'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { called } from '../words/names'

export const localAddress = itemRule({
  id: 'RC-BIND-008',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A binding names an address of the server',
  why: 'A Receive connector can only listen on an address that a network adapter of its server has. With any other the transport service may not start. A server for which no address is drawn is not judged.',
  remedy: 'Bind to an address of the server, to 0.0.0.0 or to [::], or enter the address on its network adapter.',
  references: ['New-ReceiveConnector', 'Receive connectors'],
  hides: ['PATH-004', 'RC-RANGE-010', 'PATH-025'],
  messages: {
    foreign: ({ name, address }: { name: Receiver; address: EnteredText }) =>
      `${called(name)} listens on ${address}, which no network adapter of the server has: bind it to an address of the server, or add the address to the adapter.`,
  },
  *check({ item, server, settings }) {
    const foreign = new Set<string>()
    for (const { binding } of settings.Bindings.value ?? []) {
      const { family, value } = binding.address
      if (!binding.wildcard && isForeign(binding.address, server)) foreign.add(formatAddress({ family, value }))
    }
    for (const address of foreign) {
      const data = { name: receiver(item, server), address: entered(address) }
      yield { message: 'foreign', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})

/** No network adapter of the server has the address, though some address of it is drawn. */
export function isForeign({ family, value }: IpAddress, server: Server | undefined): boolean {
  const own = server ? addressesOf(server) : none
  return own.size > 0 && !own.has(formatAddress({ family, value }))
}

const none: ReadonlySet<string> = new Set()

/** The addresses of the server's adapters in one spelling, without zones. */
const addressesOf = keptFor((server: Server): ReadonlySet<string> => {
  const texts = server.adapters.flatMap(({ addresses }) => addresses)
  const read = texts.map(parseAddress).flatMap((address) => (address.ok ? address.value : []))
  return new Set(read.map(({ family, value }) => formatAddress({ family, value })))
})
