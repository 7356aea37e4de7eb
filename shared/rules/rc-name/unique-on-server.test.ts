import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { uniqueOnServer } from './unique-on-server'

testRule(uniqueOnServer, {
  passes: {
    'different names on one server': designOf(
      edge(),
      receive('receiveConnector-8', 'server-1', { name: 'From Internet' }),
      receive('receiveConnector-9', 'server-1', { name: 'From organization' }),
    ),
    'the same name on two servers': designOf(
      mailbox(),
      mailbox({ name: 'MBX02' }),
      receive('receiveConnector-98', 'server-1', { name: 'Relay' }),
      receive('receiveConnector-99', 'server-2', { name: 'Relay' }),
    ),
  },
  fails: {
    'the same name in another case': {
      design: designOf(
        edge(),
        receive('receiveConnector-8', 'server-1', { name: 'From Internet' }),
        receive('receiveConnector-9', 'server-1', { name: 'FROM internet' }),
      ),
      findings: [{ message: 'taken', subject: 'receiveConnector-9', parameter: 'Name' }],
    },
    'the name of a default connector': {
      design: designOf(
        edge(),
        receive('receiveConnector-9', 'server-1', { name: 'Default internal receive connector EDGE01' }),
      ),
      findings: [{ message: 'taken', subject: 'receiveConnector-9', parameter: 'Name' }],
    },
  },
})
