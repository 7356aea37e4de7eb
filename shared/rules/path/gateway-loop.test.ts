import { send } from '../testing/designs'
import { accepting, gatewayDrawn, having, inP3 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { gatewayLoop } from './gateway-loop'

const elsewhere = send('sendConnector-9', {
  name: 'To the other system',
  parameters: {
    AddressSpaces: ['fabrikam.com'],
    DNSRoutingEnabled: false,
    SmartHosts: ['10.7.7.7'],
    SourceTransportServers: [{ server: inP3.hub }],
  },
})

testRule(gatewayLoop, {
  passes: {
    'the other mail system of a relay domain, which sends its own mail only': gatewayDrawn(
      'basic',
      accepting('fabrikam.com', { domainType: 'InternalRelay' }),
      having(inP3.gateway, { sendsInternetMail: false, takesInternetMail: false }),
    ),
    'an authoritative domain': gatewayDrawn('basic'),
    'a relay domain with a connector of its own': gatewayDrawn(
      'basic',
      accepting('fabrikam.com', { domainType: 'InternalRelay' }),
      elsewhere,
    ),
  },
  fails: {
    'an internal relay domain that goes back by the connector for everything': {
      design: gatewayDrawn('basic', accepting('fabrikam.com', { domainType: 'InternalRelay' })),
      findings: [{ message: 'loop', subject: inP3.toGateway, parameter: 'AddressSpaces' }],
    },
    'an external one': {
      design: gatewayDrawn('externallySecured', accepting('fabrikam.com', { domainType: 'ExternalRelay' })),
      findings: [{ message: 'loop', subject: inP3.toGateway, parameter: 'AddressSpaces' }],
    },
  },
})
