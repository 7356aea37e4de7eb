import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { requireOrIgnoreTls } from './require-or-ignore'

const stating = (parameters: Parameters) => designOf(send('sendConnector-9', { parameters }))

testRule(requireOrIgnoreTls, {
  passes: {
    'TLS required': stating({ RequireTLS: true, IgnoreSTARTTLS: false }),
    'TLS ignored': stating({ IgnoreSTARTTLS: true }),
    'neither stated': stating({}),
  },
  fails: {
    'TLS required and ignored': {
      design: stating({ RequireTLS: true, IgnoreSTARTTLS: '$true' }),
      findings: [{ message: 'both', subject: 'sendConnector-9', parameter: 'IgnoreSTARTTLS' }],
      fixed: true,
    },
  },
})
