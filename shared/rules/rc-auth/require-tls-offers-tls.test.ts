import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { requireTlsOffersTls } from './require-tls-offers-tls'

const stating = (parameters: Parameters) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { usage: 'Custom', parameters }))
const notOffered = { message: 'notOffered', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(requireTlsOffersTls, {
  passes: {
    'TLS required and offered': stating({ RequireTLS: true, AuthMechanism: ['Tls', 'BasicAuth'] }),
    'TLS offered by the usage type': stating({ RequireTLS: true }),
    'TLS neither required nor offered': stating({ AuthMechanism: ['None'] }),
  },
  fails: {
    None: { design: stating({ RequireTLS: true, AuthMechanism: ['None'] }), findings: [notOffered], fixed: true },
    'other mechanisms': {
      design: stating({ RequireTLS: '$true', AuthMechanism: ['Integrated', 'ExchangeServer'] }),
      findings: [notOffered],
      fixed: true,
    },
  },
})
