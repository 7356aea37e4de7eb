import { expectation, gatewayRoute } from '../testing/expectations'
import { testRule } from '../testing/test-rule'
import { narrowerAnswers } from './narrower-answers'

testRule(narrowerAnswers, {
  passes: {
    'the expected connector is the narrowest': gatewayRoute(['10.9.9.9'], expectation('10.9.9.9'), '10.9.9.0/24'),
    'a narrower connector for other senders': gatewayRoute(['10.9.9.9'], expectation('10.0.0.0/8'), '10.8.0.0/16'),
    'a sender outside the expected connector, which another rule reports': gatewayRoute(
      ['10.9.9.9'],
      expectation('10.9.9.8'),
      '10.9.9.0/24',
    ),
    'a route that expects nothing': gatewayRoute(['10.9.9.9'], undefined, '10.9.9.0/24'),
  },
  fails: {
    'a narrower connector for the sender': {
      design: gatewayRoute(['10.9.9.9'], expectation('10.0.0.0/8'), '10.9.9.0/24'),
      findings: [{ message: 'narrower', subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' }],
    },
  },
})
