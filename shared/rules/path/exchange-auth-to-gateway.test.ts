import type { Gateway } from '../../model/ends'
import { drawn, gatewayDrawn, having, inP0, inP3, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { exchangeAuthToGateway } from './exchange-auth-to-gateway'

const exchangeServer = set(inP3.toGateway, 'SmartHostAuthMechanism', 'ExchangeServer')
const stranger = { message: 'stranger', subject: inP3.toGateway, parameter: 'SmartHostAuthMechanism' }

testRule(exchangeAuthToGateway, {
  passes: {
    'Basic authentication': gatewayDrawn('basic'),
    'an Exchange server at the other end': drawn(set(inP0.toEdge, 'SmartHostAuthMechanism', 'ExchangeServer')),
  },
  fails: {
    'a gateway that takes mail from anybody': {
      design: gatewayDrawn('basic', exchangeServer, having<Gateway>(inP3.gateway, { offers: ['none'] })),
      findings: [stranger],
      fixed: true,
    },
    'a gateway that wants Basic authentication': {
      design: gatewayDrawn('basic', exchangeServer),
      findings: [stranger],
    },
  },
})
