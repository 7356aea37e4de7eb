import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { portWithoutSmartHost } from './port-without-smart-host'

testRule(portWithoutSmartHost, {
  passes: {
    'a port with a smart host': designOf(
      send('sendConnector-9', {
        parameters: { Port: 587, SmartHosts: [{ text: '10.1.1.9' }], DNSRoutingEnabled: false },
      }),
    ),
    'no port': designOf(mailbox(), send('sendConnector-9')),
  },
  fails: {
    'a port with DNS routing': {
      design: designOf(mailbox(), send('sendConnector-9', { parameters: { Port: 587 } })),
      findings: [{ message: 'ignored', subject: 'sendConnector-9', parameter: 'Port' }],
      fixed: true,
    },
  },
})
