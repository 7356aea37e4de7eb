import { formatBinding } from '../../exchange/bindings'
import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import { isDisabled, socketsOf } from '../facts/clashes'
import { bringsNoConflict } from '../facts/conflicts'
import { serverRule, type ServerContext } from '../rule'
import { frontEndPorts } from '../facts/service-of'
import { serviceClashes, type Socket } from '../facts/sockets'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'

export const frontEndPort = serverRule({
  id: 'RC-BIND-004',
  severity: 'error',
  title: 'A connector of the Transport service leaves the ports of the default Front End connectors alone',
  why: 'Setup’s Front End connectors own ports 25, 587 and 717 of a Mailbox server. A connector with TransportRole HubTransport on the same address and port takes the socket from them, and mail on that port stops now and then. Whether that holds where one of the two is disabled is unverified, so that it gives a warning only.',
  remedy: 'Give the connector TransportRole FrontendTransport.',
  references: ['Receive connectors', 'Reports of administrators: port 25 taken by a HubTransport connector'],
  hides: ['RC-BIND-003', 'RC-ROLE-004', 'RC-RELAY-009'],
  messages: {
    taken: ({ name, server, binding, other }: { name: Named; server: Named; binding: EnteredText; other: Named }) =>
      `${quotedName(name)} on ${plainName(server)} is a HubTransport connector on ${binding}, which belongs to ${quotedName(other)}: set TransportRole to FrontendTransport.`,
    disabled: ({ name, server, binding, other }: { name: Named; server: Named; binding: EnteredText; other: Named }) =>
      `${quotedName(name)} on ${plainName(server)} is a HubTransport connector on ${binding}, which belongs to ${quotedName(other)}, and one of the two is disabled; whether Exchange refuses that is unverified: set TransportRole to FrontendTransport.`,
  },
  *check(context) {
    const { design, server } = context
    for (const { hub, owner, connector, isUnsure } of taken(context)) {
      const edit = setParameter(connector.id, 'TransportRole', 'FrontendTransport')
      yield {
        message: isUnsure ? 'disabled' : 'taken',
        ...(isUnsure && { severity: 'warning' }),
        data: {
          name: named(connector),
          server: named(server),
          binding: entered(formatBinding(hub.binding)),
          other: named(owner),
        },
        subject: connector.id,
        parameter: 'TransportRole',
        about: [owner.id],
        fix: bringsNoConflict(connector.id, edit, design)
          ? { title: titled('set', { parameter: 'TransportRole', value: 'FrontendTransport' }), edit }
          : undefined,
      }
    }
  },
})

interface Taken {
  readonly hub: Socket
  readonly owner: ReceiveConnector
  readonly connector: ReceiveConnector
  readonly isUnsure: boolean
}

/** Each connector that takes a port once: by what it surely takes, if anything. */
function taken(context: ServerContext): Iterable<Taken> {
  const { design, receiveConnectors, isUntouched } = context
  const met = new Map<string, Taken>()
  for (const clash of serviceClashes(socketsOf(context))) {
    const [front, hub] = clash[0].service === 'FrontendTransport' ? clash : [clash[1], clash[0]]
    const [owner, connector] = [receiveConnectors[front.order], receiveConnectors[hub.order]]
    if (owner?.origin !== 'setup' || !connector || (isUntouched(owner) && isUntouched(connector))) continue
    const known = met.get(connector.id)
    if (!frontEndPorts.has(hub.binding.port) || (known && !known.isUnsure)) continue
    const isUnsure = isDisabled(owner, design) || isDisabled(connector, design)
    if (!known || !isUnsure) met.set(connector.id, { hub, owner, connector, isUnsure })
  }
  return met.values()
}
