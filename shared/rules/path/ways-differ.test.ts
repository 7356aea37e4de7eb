import { arriving, gatewayDrawn, having, inP3, internet, without } from '../testing/drawn'
import { send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { waysDiffer } from './ways-differ'

const pastGateway = arriving('internet-1', inP3.hub)
const straightOut = send('sendConnector-9', {
  parameters: { AddressSpaces: ['*'], SourceTransportServers: [{ server: inP3.hub }] },
})

testRule(waysDiffer, {
  passes: {
    'out by a provider’s smart host that brings nothing in, in past it': gatewayDrawn(
      'basic',
      internet,
      pastGateway,
      without(inP3.route),
      having(inP3.gateway, { sendsInternetMail: false }),
    ),
    'both ways through the gateway': gatewayDrawn('basic', internet),
    'both ways through the gateway, and one past it': gatewayDrawn('basic', internet, pastGateway),
    'both ways past the gateway': gatewayDrawn(
      'basic',
      internet,
      pastGateway,
      straightOut,
      without(inP3.toGateway, inP3.route),
    ),
    'in by a load balancer that takes nothing for the Internet, out past it': gatewayDrawn(
      'basic',
      internet,
      straightOut,
      without(inP3.toGateway),
      having(inP3.gateway, { takesInternetMail: false }),
    ),
  },
  fails: {
    'out through the gateway, in past it': {
      design: gatewayDrawn('basic', internet, pastGateway, without(inP3.route)),
      findings: [{ message: 'inPast', subject: inP3.gateway }],
    },
    'in through the gateway, out past it': {
      design: gatewayDrawn('basic', internet, straightOut, without(inP3.toGateway)),
      findings: [{ message: 'outPast', subject: inP3.gateway }],
    },
  },
})
