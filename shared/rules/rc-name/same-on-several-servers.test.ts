import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { sameOnSeveralServers } from './same-on-several-servers'

testRule(sameOnSeveralServers, {
  passes: {
    'default connectors of two servers': designOf(mailbox(), mailbox({ name: 'MBX02' })),
    'names that differ by the server’s': designOf(
      mailbox(),
      mailbox({ name: 'MBX02' }),
      receive('receiveConnector-98', 'server-1', { name: 'Relay MBX01' }),
      receive('receiveConnector-99', 'server-2', { name: 'Relay MBX02' }),
    ),
  },
  fails: {
    'one name on two servers, once': {
      design: designOf(
        mailbox(),
        edge(),
        receive('receiveConnector-98', 'server-1', { name: 'From partner' }),
        receive('receiveConnector-99', 'server-2', { name: 'from Partner' }),
      ),
      findings: [{ message: 'shared', subject: 'receiveConnector-98', parameter: 'Name' }],
    },
  },
})
