import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { nameLength } from './name-length'

testRule(nameLength, {
  passes: {
    'a name of 64 characters': designOf(mailbox(), receive('receiveConnector-9', 'server-1', { name: 'x'.repeat(64) })),
  },
  fails: {
    'a name of 65 characters': {
      design: designOf(mailbox(), receive('receiveConnector-9', 'server-1', { name: 'x'.repeat(65) })),
      findings: [{ message: 'long', subject: 'receiveConnector-9', parameter: 'Name' }],
    },
    'an empty name': {
      design: designOf(mailbox(), receive('receiveConnector-9', 'server-1', { name: ' ' })),
      findings: [{ message: 'empty', subject: 'receiveConnector-9', parameter: 'Name' }],
    },
  },
})
