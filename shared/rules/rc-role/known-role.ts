import { transportRoles } from '../../exchange/transport-services'
import { setParameter } from '../../edits/change'
import type { ReceiveSettings } from '../../model/settings'
import { itemRule } from '../rule'
import { frontEndPorts } from '../facts/service-of'
import { receiver, entered, exchangeName, type EnteredText, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const knownRole = itemRule({
  id: 'RC-ROLE-005',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'TransportRole is FrontendTransport or HubTransport',
  why: 'New-ReceiveConnector documents only the values FrontendTransport and HubTransport. Older articles of Microsoft print Frontend; whether the shell completes it is unverified.',
  remedy: 'Write FrontendTransport or HubTransport.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-BIND-003', 'RC-BIND-004', 'RC-ROLE-003', 'RC-ROLE-004', 'RC-RELAY-009'],
  messages: {
    unknown: ({ name, entered }: { name: Receiver; entered: EnteredText }) =>
      `${called(name)}: “${entered}” is no transport role; write FrontendTransport or HubTransport.`,
  },
  *check({ item, server, settings }) {
    for (const problem of settings.TransportRole.problems) {
      const text = 'entered' in problem ? problem.entered : ''
      const meant = transportRoles.find((role) => text !== '' && startsWith(role, text))
      yield {
        message: 'unknown',
        data: { name: receiver(item, server), entered: entered(text) },
        subject: item.id,
        parameter: 'TransportRole',
        ...(meant &&
          !(meant === 'HubTransport' && isOnFrontEndPort(settings)) && {
            fix: {
              title: titled('write', { texts: [exchangeName(meant)] }),
              edit: setParameter(item.id, 'TransportRole', meant),
              isTried: true,
            },
          }),
      }
    }
  },
})

/** There the Transport service would take the port of a Front End connector. */
function isOnFrontEndPort({ Bindings }: ReceiveSettings): boolean {
  return (Bindings.value ?? []).some(({ binding }) => frontEndPorts.has(binding.port))
}

function startsWith(role: string, entered: string): boolean {
  return role.toLowerCase().startsWith(entered.trim().toLowerCase())
}
