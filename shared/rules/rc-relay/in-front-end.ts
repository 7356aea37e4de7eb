import { setParameter } from '../../edits/change'
import { itemRule, type Fix } from '../rule'
import { expectedRole, serviceOf } from '../service-of'
import { transportServicesOf } from '../../exchange/transport-services'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { relaysAnonymously, relaysExternallySecured } from './relay'

export const relayInFrontEnd = itemRule({
  id: 'RC-RELAY-009',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A relay connector belongs in Front End Transport',
  why: 'Since Exchange 2013 clients and devices connect to the Front End Transport service of a Mailbox server, which is where the documentation has a relay connector made. The Transport service behind it is for mail between servers.',
  remedy: 'Set TransportRole to FrontendTransport.',
  references: ['Allow anonymous relay'],
  messages: {
    hub: ({ name }: { name: Receiver }) =>
      `${called(name)} relays in the Transport service (HubTransport): create it with TransportRole FrontendTransport.`,
  },
  *check({ design, item, server, settings }) {
    if (!server || item.origin === 'setup' || serviceOf(item, server, design) !== 'HubTransport') return
    if (!transportServicesOf(server).includes('FrontendTransport')) return
    if (!relaysAnonymously(item) && !relaysExternallySecured(settings)) return
    const ports = (settings.Bindings.value ?? []).map(({ binding }) => binding.port)
    const fix = expectedRole(server, ports) === 'FrontendTransport' ? toFrontEnd(item.id) : undefined
    yield { message: 'hub', data: { name: receiver(item, server) }, subject: item.id, parameter: 'TransportRole', fix }
  },
})

function toFrontEnd(id: string): Fix {
  return {
    title: titled('set', { parameter: 'TransportRole', value: 'FrontendTransport' }),
    edit: setParameter(id, 'TransportRole', 'FrontendTransport'),
  }
}
