import { transportServicesOf } from '../../exchange/transport-services'
import { setParameter } from '../../edits/change'
import { bringsNoConflict } from '../conflicts'
import { itemRule } from '../rule'
import { serviceOf } from '../service-of'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

const smtp = 25

export const frontEndOn25 = itemRule({
  id: 'RC-ROLE-004',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Port 25 connectors of a Mailbox server belong in Front End Transport',
  why: 'On a Mailbox server the Front End Transport service takes mail on port 25 and hands it on. A connector of the Transport service on that port bypasses it, and competes with it for the port.',
  remedy: 'Set TransportRole to FrontendTransport.',
  references: ['Allow anonymous relay', 'Custom Receive connectors'],
  hides: ['RC-RELAY-009'],
  messages: {
    hub: ({ name }: { name: Receiver }) =>
      `${called(name)} is a HubTransport connector on port 25: give it TransportRole FrontendTransport.`,
  },
  *check({ design, item, server, settings }) {
    if (!server || item.origin === 'setup' || serviceOf(item, server, design) !== 'HubTransport') return
    if (!transportServicesOf(server).includes('FrontendTransport')) return
    if (!(settings.Bindings.value ?? []).some(({ binding }) => binding.port === smtp)) return
    const edit = setParameter(item.id, 'TransportRole', 'FrontendTransport')
    yield {
      message: 'hub',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'TransportRole',
      fix: {
        title: titled('set', { parameter: 'TransportRole', value: 'FrontendTransport' }),
        edit,
        suits: (whole) => bringsNoConflict(item.id, edit, whole),
      },
    }
  },
})
