import type { ReceiveConnector } from '../../model/connectors'
import { gatewayDrawn, having, inP3, set, without } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { gatewayMayRelay } from './gateway-may-relay'

testRule(gatewayMayRelay, {
  passes: {
    'a right that was granted, which is another finding': gatewayDrawn('anonymousRelay'),
    'a right that was granted beside the group, which is another finding': gatewayDrawn(
      'externallySecured',
      having<ReceiveConnector>(inP3.fromGateway, {
        grants: [{ user: 'MS Exchange\\Externally Secured Servers', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }],
      }),
    ),
    'no connector back to the gateway': gatewayDrawn('externallySecured', without(inP3.toGateway)),
    'one for some domains only': gatewayDrawn(
      'externallySecured',
      set(inP3.toGateway, 'AddressSpaces', ['fabrikam.com']),
    ),
  },
  fails: {
    'an externally secured gateway': {
      design: gatewayDrawn('externallySecured'),
      findings: [{ message: 'back', subject: inP3.fromGateway }],
    },
    'an account in ExchangeUsers': {
      design: gatewayDrawn('basic'),
      findings: [{ message: 'back', subject: inP3.byDefault }],
    },
  },
})
