import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { onlyWithSmartHosts } from './only-with-smart-hosts'

testRule(onlyWithSmartHosts, {
  passes: {
    'a method with a smart host': designOf(
      send('sendConnector-9', {
        parameters: {
          SmartHostAuthMechanism: 'ExchangeServer',
          SmartHosts: [{ text: '10.1.1.9' }],
          DNSRoutingEnabled: false,
        },
      }),
    ),
    'DNS routing without a method': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SmartHostAuthMechanism: 'none' } }),
    ),
  },
  fails: {
    'a method with DNS routing': {
      design: designOf(
        mailbox(),
        send('sendConnector-9', { parameters: { SmartHostAuthMechanism: 'ExchangeServer' } }),
      ),
      findings: [{ message: 'byDns', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }],
    },
  },
})
