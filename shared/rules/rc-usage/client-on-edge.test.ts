import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { clientOnEdge } from './client-on-edge'

const client = receive('receiveConnector-9', 'server-1', { usage: 'Client' })

testRule(clientOnEdge, {
  passes: {
    'Client on a Mailbox server': designOf(mailbox(), client),
    'Internal on an Edge server': designOf(edge(), receive('receiveConnector-9', 'server-1', { usage: 'Internal' })),
  },
  fails: {
    'Client on an Edge server': {
      design: designOf(edge(), client),
      findings: [{ message: 'client', subject: 'receiveConnector-9', parameter: 'Usage' }],
    },
  },
})
