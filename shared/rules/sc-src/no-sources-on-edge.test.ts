import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { noSourcesOnEdge } from './no-sources-on-edge'

const SourceTransportServers = [{ server: 'server-1' }]

testRule(noSourcesOnEdge, {
  passes: {
    'a connector of the organization with a source': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SourceTransportServers } }),
    ),
    'a connector of an Edge without sources': designOf(edge(), send('sendConnector-9', { home: 'server-1' })),
  },
  fails: {
    'a connector of an Edge that names it as its source': {
      design: designOf(edge(), send('sendConnector-9', { home: 'server-1', parameters: { SourceTransportServers } })),
      findings: [{ message: 'onEdge', subject: 'sendConnector-9', parameter: 'SourceTransportServers' }],
      fixed: true,
    },
  },
})
