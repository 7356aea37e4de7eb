import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { sendNameLength } from './name-length'

testRule(sendNameLength, {
  passes: { '64 characters': designOf(send('sendConnector-9', { name: 'x'.repeat(64) })) },
  fails: {
    '65 characters': {
      design: designOf(send('sendConnector-9', { name: 'x'.repeat(65) })),
      findings: [{ message: 'long', subject: 'sendConnector-9', parameter: 'Name' }],
    },
  },
})
