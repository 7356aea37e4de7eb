import { designOf, edge, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { roleNotInVersion } from './not-in-version'

const stated = receive('receiveConnector-9', 'server-1', { parameters: { TransportRole: 'HubTransport' } })

testRule(roleNotInVersion, {
  passes: {
    'a 2010 connector without TransportRole': designOf(hub(), receive('receiveConnector-9', 'server-1')),
    'a 2013 connector with TransportRole': designOf(mailbox({ version: '2013' }), stated),
    'a 2010 Edge, which another rule reports': designOf(edge({ version: '2010' }), stated),
  },
  fails: {
    'a 2010 Hub connector with TransportRole': {
      design: designOf(hub(), stated),
      findings: [{ message: 'unknown', subject: 'receiveConnector-9', parameter: 'TransportRole' }],
      fixed: true,
    },
  },
})
