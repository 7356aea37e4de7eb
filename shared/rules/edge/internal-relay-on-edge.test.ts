import { subscribeEdge } from '../../edits/subscribe'
import { send } from '../testing/designs'
import { accepting, drawn, inP0 } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { internalRelayOnEdge } from './internal-relay-on-edge'

const subscribed = subscribeEdge(inP0.edge, 'site-1')
const relayed = accepting('fabrikam.com', { domainType: 'InternalRelay' })
const from = (server: string) =>
  send('sendConnector-99', {
    parameters: {
      AddressSpaces: ['fabrikam.com'],
      DNSRoutingEnabled: false,
      SmartHosts: ['10.7.7.7'],
      SourceTransportServers: [{ server }],
    },
  })

testRule(internalRelayOnEdge, {
  passes: {
    'a Mailbox server as source': drawn(subscribed, relayed, from(inP0.mailbox)),
    'an external relay domain': drawn(
      subscribed,
      accepting('fabrikam.com', { domainType: 'ExternalRelay' }),
      from(inP0.edge),
    ),
  },
  fails: {
    'the Edge subscription as source': {
      design: drawn(subscribed, relayed, from(inP0.edge)),
      findings: [{ message: 'onEdge', subject: 'sendConnector-99', parameter: 'SourceTransportServers' }],
    },
  },
})
