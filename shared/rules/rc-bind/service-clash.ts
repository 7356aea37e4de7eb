import { bindingsEqual, formatBinding } from '../../exchange/bindings'
import { blamed, socketsOf } from '../clashes'
import { serverRule } from '../rule'
import { serviceClashes, type Clash } from '../sockets'

export const serviceClash = serverRule({
  id: 'RC-BIND-003',
  severity: 'error',
  title: 'Front End Transport and Transport do not listen on the same address and port',
  why: 'Only one process can own a listening socket, so connectors of two services cannot share an address and port, not even with other remote ranges; 0.0.0.0 and [::] are every local address of their family. Reported consequences are port 25 that fails now and then, and a later cumulative update that stops with ReceiveConnectorRoleConflictException. Whether Exchange refuses one address beside all addresses of its family, or a disabled connector, is unverified, so that these give a warning only.',
  remedy: 'Set TransportRole to FrontendTransport, or give one of the connectors another port.',
  references: ['Allow anonymous relay', 'Reports of administrators: ReceiveConnectorRoleConflictException'],
  hides: ['RC-BIND-012'],
  messages: {
    clash: ({ name, service, other, otherService, server, binding }) =>
      `“${name}” (${service}) and “${other}” (${otherService}) on ${server} cannot both listen on ${binding}: set TransportRole FrontendTransport, or choose another port.`,
    disabled: ({ name, service, other, otherService, server, binding }) =>
      `“${name}” (${service}) and “${other}” (${otherService}) on ${server} both listen on ${binding}, one of them disabled; whether Exchange refuses that is unverified: set TransportRole FrontendTransport, or choose another port.`,
    address: ({ name, service, other, otherService, server, binding, otherBinding }) =>
      `“${name}” (${service}) listens on ${binding} and “${other}” (${otherService}) on ${otherBinding} of ${server}, of which one takes in the other; whether Exchange refuses that is unverified: set TransportRole FrontendTransport, or choose another port.`,
  },
  *check(context) {
    const { server } = context
    const clashes = serviceClashes(socketsOf(context))
    for (const { connector, other, socket, otherSocket, doubt } of blamed(clashes, context, isOneBesideAll)) {
      yield {
        message: doubt ?? 'clash',
        severity: doubt && 'warning',
        data: {
          name: connector.name,
          service: socket.service,
          other: other.name,
          otherService: otherSocket.service,
          server: server.name,
          binding: formatBinding(socket.binding),
          otherBinding: formatBinding(otherSocket.binding),
        },
        subject: connector.id,
        parameter: 'TransportRole',
        about: [other.id],
      }
    }
  },
})

/** One address, and the wildcard of its family. */
function isOneBesideAll([{ binding: a }, { binding: b }]: Clash): boolean {
  return !bindingsEqual(a, b)
}
