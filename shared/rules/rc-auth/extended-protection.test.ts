import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { extendedProtection } from './extended-protection'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { usage: 'Client', parameters }))
const AuthMechanism = ['Tls', 'Integrated']

testRule(extendedProtection, {
  passes: {
    'Extended Protection allowed': stating({ AuthMechanism, ExtendedProtectionPolicy: 'Allow' }),
    'Integrated by the usage type, not stated': stating({}),
    'no Integrated': stating({ AuthMechanism: ['Tls', 'BasicAuth'] }),
    'the connectors of setup': designOf(mailbox()),
  },
  fails: {
    'Integrated stated': {
      design: stating({ AuthMechanism }),
      findings: [{ message: 'off', subject: 'receiveConnector-9', parameter: 'ExtendedProtectionPolicy' }],
    },
  },
})
