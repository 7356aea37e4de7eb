import { sequence } from '../../edits/edit'
import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { externalDnsConfigured } from './external-dns'

const service = (id: string, parameters: Parameters) =>
  sequence(...Object.entries(parameters).map(([name, value]) => setParameter(id, name, value)))
const external = send('sendConnector-9', {
  parameters: {
    UseExternalDNSServersEnabled: true,
    SourceTransportServers: [{ server: 'server-1' }, { server: 'server-2' }],
  },
})
const ready = { ExternalDNSServers: ['9.9.9.9'], ExternalDNSAdapterEnabled: false }
const of = (message: string) => ({
  message,
  subject: 'sendConnector-9',
  parameter: 'UseExternalDNSServersEnabled',
})

testRule(externalDnsConfigured, {
  passes: {
    'servers with DNS servers listed and the adapter off': designOf(
      mailbox(),
      mailbox(),
      service('server-1', ready),
      service('server-2', { ...ready, ExternalDNSAdapterEnabled: '$false' }),
      external,
    ),
    'the usual DNS': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SourceTransportServers: [{ server: 'server-1' }] } }),
    ),
    'sources not stated': designOf(send('sendConnector-9', { parameters: { UseExternalDNSServersEnabled: true } })),
  },
  fails: {
    'one server without DNS servers, one that asks its adapter': {
      design: designOf(
        mailbox(),
        mailbox(),
        service('server-1', { ExternalDNSAdapterEnabled: false }),
        service('server-2', { ExternalDNSServers: '9.9.9.9, 1.1.1.1' }),
        external,
      ),
      findings: [of('empty'), of('adapter')],
    },
  },
})
