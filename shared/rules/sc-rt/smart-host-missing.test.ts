import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { smartHostMissing } from './smart-host-missing'

const missing = { message: 'missing', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(smartHostMissing, {
  passes: {
    'a smart host': designOf(
      send('sendConnector-9', { parameters: { SmartHosts: [{ text: '10.1.1.9' }], DNSRoutingEnabled: false } }),
    ),
    'nothing stated': designOf(mailbox(), send('sendConnector-9')),
  },
  fails: {
    'DNS routing off and nothing else': {
      design: designOf(mailbox(), send('sendConnector-9', { parameters: { DNSRoutingEnabled: false } })),
      findings: [missing],
    },
    'an empty list': {
      design: designOf(send('sendConnector-9', { parameters: { DNSRoutingEnabled: '$false', SmartHosts: [] } })),
      findings: [missing],
    },
  },
})
