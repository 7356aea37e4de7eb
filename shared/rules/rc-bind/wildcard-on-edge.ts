import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

const smtp = 25

export const wildcardOnEdge = itemRule({
  id: 'RC-BIND-009',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'An Edge between two networks binds its adapters separately',
  why: 'On an Edge server with an external and an internal adapter, a connector bound to every address on port 25 treats the Internet and the organization alike. The procedures of the documentation use one connector for each adapter.',
  remedy: 'Bind one connector to the address of the external adapter and another to that of the internal one.',
  references: ['Internet mail flow through an Edge server without EdgeSync', 'Receive connectors'],
  messages: {
    wildcard: ({ name }: { name: Receiver }) =>
      `${called(name)} listens on every address on port 25, although the Edge has an external and an internal adapter: bind each adapter to a connector of its own.`,
  },
  *check({ item, server, settings, touched }) {
    if (server?.role !== 'edge' || !touched('Bindings')) return
    const facings = new Set(server.adapters.map(({ facing }) => facing))
    if (facings.size < 2) return
    if (!(settings.Bindings.value ?? []).some(({ binding }) => binding.wildcard && binding.port === smtp)) return
    yield {
      message: 'wildcard',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'Bindings',
    }
  },
})
