import { bindingsEqual, formatBinding } from '../../exchange/bindings'
import { rangesEqual } from '../../exchange/ranges'
import { setParameter } from '../../edits/change'
import { socketsOf } from '../clashes'
import { serverRule } from '../rule'
import { frontEndPorts } from '../service-of'
import { serviceClashes, type Socket } from '../sockets'

export const frontEndPort = serverRule({
  id: 'RC-BIND-004',
  severity: 'error',
  title: 'A connector of the Transport service leaves the ports of the default Front End connectors alone',
  why: 'Setup’s Front End connectors own ports 25, 587 and 717 of a Mailbox server. A connector with TransportRole HubTransport on the same address and port takes the socket from them, and mail on that port stops now and then.',
  remedy: 'Give the connector TransportRole FrontendTransport.',
  references: ['Receive connectors', 'Reports of administrators: port 25 taken by a HubTransport connector'],
  hides: ['RC-BIND-003', 'RC-ROLE-004', 'RC-RELAY-009'],
  messages: {
    taken: ({ name, server, binding, other }) =>
      `“${name}” on ${server} is a HubTransport connector on ${binding}, which belongs to “${other}”: recreate it in FrontendTransport.`,
  },
  *check(context) {
    const { server, receiveConnectors, isUntouched } = context
    const met = new Set<string>()
    for (const clash of serviceClashes(socketsOf(context))) {
      const [front, hub] = clash[0].service === 'FrontendTransport' ? clash : [clash[1], clash[0]]
      const [owner, connector] = [receiveConnectors[front.order], receiveConnectors[hub.order]]
      if (owner?.origin !== 'setup' || !connector || (isUntouched(owner) && isUntouched(connector))) continue
      if (!frontEndPorts.has(hub.binding.port) || met.has(connector.id)) continue
      met.add(connector.id)
      yield {
        message: 'taken',
        data: {
          name: connector.name,
          server: server.name,
          binding: formatBinding(hub.binding),
          other: owner.name,
        },
        subject: connector.id,
        parameter: 'TransportRole',
        about: [owner.id],
        fix: wouldEqual(front, hub)
          ? undefined
          : {
              title: 'Set TransportRole to FrontendTransport',
              edit: setParameter(connector.id, 'TransportRole', 'FrontendTransport'),
            },
      }
    }
  },
})

/** In one service the two would be the same listener for the same addresses. */
function wouldEqual(a: Socket, b: Socket): boolean {
  return (
    bindingsEqual(a.binding, b.binding) && a.ranges.some((one) => b.ranges.some((other) => rangesEqual(one, other)))
  )
}
