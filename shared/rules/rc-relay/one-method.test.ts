import { designOf, mailbox } from '../testing/designs'
import { externallySecured, relay, relayGrants } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { oneRelayMethod } from './one-method'

testRule(oneRelayMethod, {
  passes: {
    'the anonymous method': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'the externally secured method': designOf(mailbox(), externallySecured('server-1', ['192.168.5.77'])),
  },
  fails: {
    'both methods': {
      design: designOf(mailbox(), externallySecured('server-1', ['192.168.5.77']), (design) =>
        relayGrants(design, 'receiveConnector-9'),
      ),
      findings: [{ message: 'both', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }],
    },
  },
})
