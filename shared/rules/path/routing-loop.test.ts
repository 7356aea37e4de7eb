import { accepting, drawn, inP0, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { routingLoop } from './routing-loop'

const loop = { message: 'loop', parameter: 'AddressSpaces' }

testRule(routingLoop, {
  passes: {
    'a finished drawing': drawn(),
    'a domain that the organization accepts too': drawn(
      accepting('fabrikam.com', { home: inP0.edge }),
      accepting('fabrikam.com', { id: 'acceptedDomain-10' }),
    ),
    'an external relay domain, which -- does not hold': drawn(
      accepting('fabrikam.com', { home: inP0.edge, domainType: 'ExternalRelay' }),
    ),
  },
  fails: {
    'a domain that only the Edge server accepts': {
      design: drawn(accepting('fabrikam.com', { home: inP0.edge })),
      findings: [{ ...loop, subject: inP0.toInternal }],
    },
    'everything sent to each other': {
      design: drawn(
        set(inP0.toInternal, 'AddressSpaces', ['*']),
        set(inP0.toInternet, 'AddressSpaces', ['example.org']),
      ),
      findings: [{ ...loop, message: 'others', subject: inP0.toInternal }],
    },
    'a domain that the organization relays, without a connector to its mail system': {
      design: drawn(
        accepting('fabrikam.com', { home: inP0.edge, domainType: 'InternalRelay' }),
        accepting('fabrikam.com', { id: 'acceptedDomain-10', domainType: 'InternalRelay' }),
      ),
      findings: [{ ...loop, message: 'relayed', subject: inP0.toInternal }],
    },
  },
})
