import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { unusualForUsage } from './unusual-for-usage'

const toHost = { SmartHosts: [{ text: '10.1.1.9' }], DNSRoutingEnabled: false }

testRule(unusualForUsage, {
  passes: {
    'Internal with a smart host': designOf(send('sendConnector-9', { usage: 'Internal', parameters: toHost })),
    'Partner by DNS': designOf(mailbox(), send('sendConnector-9', { usage: 'Partner' })),
    'Custom either way': designOf(
      send('sendConnector-8', { usage: 'Custom', parameters: toHost }),
      send('sendConnector-9', { usage: 'Custom' }),
    ),
    'Internal with DNS routing off and no smart host yet, which is another finding': designOf(
      send('sendConnector-9', { usage: 'Internal', parameters: { DNSRoutingEnabled: false } }),
    ),
  },
  fails: {
    'Internal by DNS': {
      design: designOf(mailbox(), send('sendConnector-9', { usage: 'Internal' })),
      findings: [{ message: 'internal', subject: 'sendConnector-9', parameter: 'DNSRoutingEnabled' }],
    },
    'Partner with a smart host': {
      design: designOf(send('sendConnector-9', { usage: 'Partner', parameters: toHost })),
      findings: [{ message: 'partner', subject: 'sendConnector-9', parameter: 'SmartHosts' }],
    },
  },
})
