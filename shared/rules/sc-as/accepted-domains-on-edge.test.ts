import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { acceptedDomainsOnEdge } from './accepted-domains-on-edge'

const AddressSpaces = ['--']

testRule(acceptedDomainsOnEdge, {
  passes: {
    'a connector at home on an Edge': designOf(
      edge(),
      send('sendConnector-9', { home: 'server-1', parameters: { AddressSpaces } }),
    ),
    'a connector of the organization with an Edge subscription as source': designOf(
      edge(),
      send('sendConnector-9', { parameters: { AddressSpaces, SourceTransportServers: [{ server: 'server-1' }] } }),
    ),
    'a connector of EdgeSync whose Edge is not drawn': designOf(
      send('sendConnector-9', { origin: 'edgeSync', parameters: { AddressSpaces } }),
    ),
    'domains listed': designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: ['contoso.com'] } })),
  },
  fails: {
    'a connector of Mailbox servers': {
      design: designOf(
        mailbox(),
        send('sendConnector-9', {
          parameters: { AddressSpaces: ['SMTP:--;1'], SourceTransportServers: [{ server: 'server-1' }] },
        }),
      ),
      findings: [{ message: 'notEdge', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
    'a connector without stated sources': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces } })),
      findings: [{ message: 'notEdge', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
  },
})
