import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { expectedRole, hasTransportRoles } from '../facts/service-of'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const roleStated = itemRule({
  id: 'RC-ROLE-003',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A connector on a Mailbox server states its transport role',
  why: 'What New-ReceiveConnector takes as TransportRole when it is not stated is undocumented; administrators report HubTransport, which is unverified. Connectors without it are a known cause of two services that want port 25, so that the clash that follows from HubTransport counts as an error.',
  remedy: 'State FrontendTransport, or HubTransport for a connector behind the Front End.',
  references: ['New-ReceiveConnector', 'Reports of administrators: port 25 taken by a HubTransport connector'],
  hides: ['RC-BIND-003', 'RC-BIND-004', 'RC-ROLE-004', 'RC-RELAY-009', 'RC-BIND-012'],
  messages: {
    unstated: ({ name }: { name: Receiver }) =>
      `${called(name)} does not state TransportRole, so that Exchange takes HubTransport (reported, not documented, so unverified): state FrontendTransport or HubTransport.`,
  },
  *check({ item, server, settings }) {
    if (!server || item.origin !== 'designed' || !hasTransportRoles(server)) return
    if (settings.TransportRole.from === 'stated') return
    const role = expectedRole(
      server,
      (settings.Bindings.value ?? []).map(({ binding }) => binding.port),
    )
    yield {
      message: 'unstated',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'TransportRole',
      ...(role && {
        fix: {
          title: titled('set', { parameter: 'TransportRole', value: role }),
          edit: setParameter(item.id, 'TransportRole', role),
        },
      }),
    }
  },
})
