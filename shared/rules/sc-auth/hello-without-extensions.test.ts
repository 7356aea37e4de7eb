import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { helloWithoutExtensions } from './hello-without-extensions'

const stating = (parameters: Parameters) => designOf(send('sendConnector-9', { parameters }))
const needsExtensions = { message: 'needsExtensions', subject: 'sendConnector-9', parameter: 'ForceHELO' }

testRule(helloWithoutExtensions, {
  passes: {
    'HELO without TLS and authentication': stating({ ForceHELO: true }),
    'TLS with EHLO': stating({ ForceHELO: false, RequireTLS: true }),
  },
  fails: {
    'HELO with TLS required': {
      design: stating({ ForceHELO: true, RequireTLS: true }),
      findings: [needsExtensions],
      fixed: true,
    },
    'HELO with Basic authentication': {
      design: stating({ ForceHELO: true, SmartHostAuthMechanism: 'BasicAuth' }),
      findings: [needsExtensions],
      fixed: true,
    },
  },
})
