import type { Gateway } from '../../model/ends'
import type { Server } from '../../model/server'
import { drawn, gatewayDrawn, having, inP0, inP3 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { noAddress } from './no-address'

testRule(noAddress, {
  passes: {
    'a finished drawing': drawn(),
    'a gateway with a name and an address': gatewayDrawn('externallySecured'),
    'a gateway without an address that no range needs': gatewayDrawn(
      'basic',
      having<Gateway>(inP3.gateway, { addresses: [] }),
    ),
  },
  fails: {
    'a gateway with neither': {
      design: gatewayDrawn('basic', having<Gateway>(inP3.gateway, { addresses: [], hostNames: [] })),
      findings: [{ message: 'missing', subject: inP3.gateway, parameter: 'hostNames' }],
    },
    'a Mailbox server without an address': {
      design: drawn(having<Server>(inP0.mailbox, { adapters: [] })),
      findings: [{ message: 'missing', subject: inP0.mailbox, parameter: 'addresses' }],
    },
  },
})
