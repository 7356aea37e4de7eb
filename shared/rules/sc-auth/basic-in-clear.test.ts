import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { basicInClear } from './basic-in-clear'

const using = (parameters: Parameters) =>
  designOf(
    send('sendConnector-9', {
      parameters: { SmartHosts: [{ text: '10.1.1.9' }], DNSRoutingEnabled: false, ...parameters },
    }),
  )
const clear = { message: 'clear', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }

testRule(basicInClear, {
  passes: {
    'Basic authentication over TLS': using({ SmartHostAuthMechanism: 'BasicAuthRequireTLS' }),
    'Basic authentication with TLS required': using({ SmartHostAuthMechanism: 'BasicAuth', RequireTLS: true }),
    'no authentication': using({}),
  },
  fails: {
    'Basic authentication alone': {
      design: using({ SmartHostAuthMechanism: 'BasicAuth' }),
      findings: [clear],
      fixed: true,
    },
    'Basic authentication without TLS on purpose': {
      design: using({ SmartHostAuthMechanism: 'BasicAuth', IgnoreSTARTTLS: true }),
      findings: [clear],
    },
  },
})
