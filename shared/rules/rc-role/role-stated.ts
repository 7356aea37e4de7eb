import { formatBinding } from '../../exchange/bindings'
import { transportServicesOf } from '../../exchange/transport-services'
import { setParameter } from '../../edits/change'
import { settings } from '../../model/settings'
import { socketsOf } from '../facts/clashes'
import { serviceClashes } from '../facts/sockets'
import { serverRule, type ServerContext } from '../rule'
import { expectedRole, hasTransportRoles, serviceOf } from '../facts/service-of'
import { entered, named, receiver, type EnteredText, type Named, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called, quotedName } from '../words/names'

export const roleStated = serverRule({
  id: 'RC-ROLE-003',
  severity: 'warning',
  title: 'A connector on a Mailbox server states its transport role',
  why: 'What New-ReceiveConnector takes as TransportRole when it is not stated is undocumented; administrators report HubTransport, which is unverified. Connectors without it are a known cause of two services that want port 25, so that the clash that follows from HubTransport counts as an error.',
  remedy: 'State FrontendTransport, or HubTransport for a connector behind the Front End.',
  references: ['New-ReceiveConnector', 'Reports of administrators: port 25 taken by a HubTransport connector'],
  hides: ['RC-BIND-003', 'RC-BIND-004', 'RC-ROLE-004', 'RC-RELAY-009', 'RC-BIND-012'],
  messages: {
    unstated: ({ name }: { name: Receiver }) =>
      `${called(name)} does not state TransportRole, so that Exchange takes HubTransport (reported, not documented, so unverified): state FrontendTransport or HubTransport.`,
    clashing: ({ name, other, binding }: { name: Receiver; other: Named; binding: EnteredText }) =>
      `${called(name)} does not state TransportRole, so that Exchange takes HubTransport (reported, not documented, so unverified) and it clashes with ${quotedName(other)} of the Front End on ${binding}: state FrontendTransport, or choose another port.`,
    onlyService: ({ name }: { name: Receiver }) =>
      `${called(name)} does not state TransportRole, and its server has one service only, so that this one takes it (unverified): state it.`,
  },
  *check(context) {
    const { design, server, receiveConnectors } = context
    if (!hasTransportRoles(server)) return
    const unstated = receiveConnectors.filter(
      (connector) => connector.origin === 'designed' && settings(connector, design).TransportRole.from !== 'stated',
    )
    if (unstated.length === 0) return
    const rivals = rivalsOf(context)
    for (const connector of unstated) {
      const ports = (settings(connector, design).Bindings.value ?? []).map(({ binding }) => binding.port)
      const role = expectedRole(server, ports)
      const rival = rivals.get(connector.id)
      const base = {
        subject: connector.id,
        parameter: 'TransportRole',
        ...(role && {
          fix: {
            title: titled('set', { parameter: 'TransportRole', value: role }),
            edit: setParameter(connector.id, 'TransportRole', role),
          },
        }),
      }
      const name = receiver(connector, server)
      if (rival) yield { ...base, message: 'clashing', data: { name, ...rival } }
      else
        yield { ...base, message: transportServicesOf(server).length > 1 ? 'unstated' : 'onlyService', data: { name } }
    }
  },
})

/** By connector of the Transport service: which one of the Front End listens where it does. */
function rivalsOf(
  context: ServerContext,
): ReadonlyMap<string, { readonly other: Named; readonly binding: EnteredText }> {
  const { design, server, receiveConnectors } = context
  const found = new Map<string, { readonly other: Named; readonly binding: EnteredText }>()
  for (const clash of serviceClashes(socketsOf(context))) {
    for (const [mine, theirs] of [clash, clash.toReversed()]) {
      const [connector, other] = [receiveConnectors[mine?.order ?? -1], receiveConnectors[theirs?.order ?? -1]]
      if (!mine || !connector || !other || found.has(connector.id)) continue
      if (serviceOf(connector, server, design) === 'FrontendTransport') continue
      found.set(connector.id, { other: named(other), binding: entered(formatBinding(mine.binding)) })
    }
  }
  return found
}
