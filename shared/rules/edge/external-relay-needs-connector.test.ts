import { subscribeEdge } from '../../edits/subscribe'
import { send } from '../testing/designs'
import { accepting, drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { externalRelayNeedsConnector } from './external-relay-needs-connector'

const subscribed = subscribeEdge(inP0.edge, 'site-1')
const relayed = accepting('fabrikam.com', { domainType: 'ExternalRelay' })
const to = (AddressSpaces: string[]) =>
  send('sendConnector-99', {
    parameters: {
      AddressSpaces,
      DNSRoutingEnabled: false,
      SmartHosts: ['10.7.7.7'],
      SourceTransportServers: [{ server: inP0.edge }],
    },
  })

testRule(externalRelayNeedsConnector, {
  passes: {
    'no subscription': drawn(relayed),
    'a connector of its own': drawn(subscribed, relayed, to(['fabrikam.com'])),
    'a connector for its subdomains too': drawn(subscribed, relayed, to(['*.fabrikam.com'])),
    'an internal relay domain': drawn(subscribed, accepting('fabrikam.com', { domainType: 'InternalRelay' })),
  },
  fails: {
    'no connector for the domain': {
      design: drawn(subscribed, relayed, to(['example.org'])),
      findings: [{ message: 'none', subject: 'acceptedDomain-9' }],
    },
  },
})
