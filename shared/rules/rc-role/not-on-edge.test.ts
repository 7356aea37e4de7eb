import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { roleNotOnEdge } from './not-on-edge'

const stated = receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'FrontendTransport' } })

testRule(roleNotOnEdge, {
  passes: {
    'an Edge connector without TransportRole': designOf(edge(), receive('receiveConnector-9', 'server-1')),
    'a Mailbox connector with TransportRole': designOf(mailbox(), stated),
  },
  fails: {
    'an Edge connector with TransportRole': {
      design: designOf(edge(), stated),
      findings: [{ message: 'edge', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
    'an Edge connector with a wrong TransportRole': {
      design: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'Frontend' } }),
      ),
      findings: [{ message: 'edge', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
  },
})
