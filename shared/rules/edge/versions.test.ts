import { designOf, edge, hub, mailbox, send } from '../testing/designs'
import { drawn } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { edgeVersions } from './versions'

const toInside = send('sendConnector-9', {
  home: 'server-1',
  parameters: { AddressSpaces: ['--'], DNSRoutingEnabled: false, SmartHosts: [{ server: 'server-2' }] },
})
const toTransport = send('sendConnector-9', {
  home: 'server-1',
  parameters: { AddressSpaces: ['--'], DNSRoutingEnabled: false, SmartHosts: [{ server: 'server-2' }], Port: 2525 },
})

testRule(edgeVersions, {
  passes: {
    'one version': drawn(),
    'a 2010 Edge server and a 2010 Hub': designOf(edge({ version: '2010' }), hub(), toInside),
    'a 2010 Edge server that delivers to the Transport service': designOf(
      edge({ version: '2010' }),
      mailbox({ version: '2016' }),
      toTransport,
    ),
  },
  fails: {
    'a 2010 Edge server that is led to the Front End': {
      design: designOf(edge({ version: '2010' }), mailbox({ version: '2016' }), toInside),
      findings: [{ message: 'frontEnd', subject: 'server-1' }],
    },
  },
})
