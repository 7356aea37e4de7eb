import type { TransportServiceName } from '../../exchange/transport-services'
import { formatBinding } from '../../exchange/bindings'
import { blamed, concernedBy, namesIn, socketsOf, type ClashingNames } from '../facts/clashes'
import { serverRule } from '../rule'
import { serviceClashes } from '../facts/sockets'
import { entered, type EnteredText } from '../data'
import { plainName, quotedName } from '../words/names'

type Clashing = ClashingNames & {
  service: TransportServiceName
  otherService: TransportServiceName
  binding: EnteredText
}

export const serviceClash = serverRule({
  id: 'RC-BIND-003',
  severity: 'error',
  title: 'Front End Transport and Transport do not listen on the same address and port',
  why: 'Only one process can own a listening socket, so connectors of two services cannot share an address and port, not even with other remote ranges; 0.0.0.0 and [::] are every local address of their family. Reported consequences are port 25 that fails now and then, and a later cumulative update that stops with ReceiveConnectorRoleConflictException. Whether a disabled connector counts is unverified, so that one gives a warning only.',
  remedy: 'Set TransportRole to FrontendTransport, or give one of the connectors another port.',
  references: ['Allow anonymous relay', 'Reports of administrators: ReceiveConnectorRoleConflictException'],
  hides: ['RC-BIND-012'],
  messages: {
    clash: ({ name, service, other, otherService, server, binding }: Clashing) =>
      `${quotedName(name)} (${service}) and ${quotedName(other)} (${otherService}) on ${plainName(server)} cannot both listen on ${binding}: set TransportRole FrontendTransport, or choose another port.`,
    disabled: ({ name, service, other, otherService, server, binding }: Clashing) =>
      `${quotedName(name)} (${service}) and ${quotedName(other)} (${otherService}) on ${plainName(server)} both listen on ${binding}, one of them disabled; whether Exchange refuses that is unverified: set TransportRole FrontendTransport, or choose another port.`,
  },
  *check(context) {
    const { server } = context
    const clashes = serviceClashes(socketsOf(context))
    for (const blame of blamed(clashes, context)) {
      const { socket, otherSocket, isUnsure } = blame
      yield {
        ...concernedBy(blame),
        message: isUnsure ? 'disabled' : 'clash',
        data: {
          ...namesIn(blame, server),
          service: socket.service,
          otherService: otherSocket.service,
          binding: entered(formatBinding(socket.binding)),
        },
        parameter: 'TransportRole',
      }
    }
  },
})
