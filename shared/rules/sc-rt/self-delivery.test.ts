import { changeItem } from '../../edits/change'
import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { selfDelivery } from './self-delivery'

const from = (source: string, ...hosts: ({ server: string } | { text: string })[]) =>
  send('sendConnector-9', {
    parameters: { SourceTransportServers: [{ server: source }], SmartHosts: hosts, DNSRoutingEnabled: false },
  })
const loop = { message: 'loop', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(selfDelivery, {
  passes: {
    'another server': designOf(mailbox(), mailbox(), from('server-1', { server: 'server-2' })),
    'DNS routing': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SourceTransportServers: [{ server: 'server-1' }] } }),
    ),
    'a source that is of the wrong kind beside another one, and has to go in any case': designOf(
      mailbox(),
      edge(),
      changeItem<'server'>('server-2', { subscribedSiteId: 'site-1' }),
      send('sendConnector-9', {
        parameters: {
          SourceTransportServers: [{ server: 'server-1' }, { server: 'server-2' }],
          SmartHosts: [{ server: 'server-2' }],
          DNSRoutingEnabled: false,
        },
      }),
    ),
    'no source stated': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SmartHosts: [{ server: 'server-1' }], DNSRoutingEnabled: false } }),
    ),
  },
  fails: {
    'the source itself': { design: designOf(mailbox(), from('server-1', { server: 'server-1' })), findings: [loop] },
    'the source by its address, beside another host': {
      design: designOf(mailbox(), from('server-1', { text: 'mail.contoso.com' }, { text: '192.168.5.10' })),
      findings: [loop],
    },
    'an Edge by its name': {
      design: designOf(
        edge(),
        send('sendConnector-9', {
          home: 'server-1',
          parameters: { SmartHosts: [{ text: 'EDGE01.contoso.com' }], DNSRoutingEnabled: false },
        }),
      ),
      findings: [loop],
    },
  },
})
