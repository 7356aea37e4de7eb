import { p0 } from '../../templates/p0'
import { designOf, send } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { oneSendUsage } from './one-usage'

testPlanRule(oneSendUsage, {
  passes: {
    'the whole procedure P0': p0(),
    'no usage type, which means Custom': designOf(send('sendConnector-9', { parameters: { AddressSpaces: ['*'] } })),
    'one switch': [statementOf('New-SendConnector', { Name: 'a', Internal: true, Partner: false })],
    'two on a Receive connector, which is another finding': [
      statementOf('New-ReceiveConnector', { Name: 'a', Internal: true, Usage: 'Internal' }),
    ],
  },
  fails: {
    'the switch beside Usage': {
      plan: [statementOf('New-SendConnector', { Name: 'a', Internal: true, Usage: 'Internal' })],
      findings: [{ message: 'several', subject: 'sendConnector-9', parameter: 'Usage' }],
    },
  },
})
