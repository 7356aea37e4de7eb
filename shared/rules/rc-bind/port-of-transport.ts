import { transportServicesOf } from '../../exchange/transport-services'
import { itemRule } from '../rule'
import { portsBehindFrontEnd, serviceOf } from '../service-of'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

export const portOfTransport = itemRule({
  id: 'RC-BIND-005',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A Front End connector leaves the ports of the Transport services alone',
  why: 'On a Mailbox server the Transport service listens on 2525 and 465 and Mailbox Transport Delivery on 475. A connector with TransportRole FrontendTransport on one of these ports stands in their way.',
  remedy: 'Choose another port for the Front End connector.',
  references: ['Receive connectors'],
  hides: ['RC-BIND-003'],
  messages: {
    taken: ({ name, port }: { name: Receiver; port: number }) =>
      `${called(name)} is a FrontendTransport connector on port ${port}, which belongs to the Transport services of this server: choose another port.`,
  },
  *check({ design, item, server, settings }) {
    if (!server || !transportServicesOf(server).includes('HubTransport')) return
    if (serviceOf(item, server, design) !== 'FrontendTransport') return
    const ports = new Set((settings.Bindings.value ?? []).map(({ binding }) => binding.port))
    for (const port of ports) {
      if (!portsBehindFrontEnd.has(port)) continue
      const data = { name: receiver(item, server), port }
      yield { message: 'taken', data, subject: item.id, parameter: 'Bindings' }
    }
  },
})
