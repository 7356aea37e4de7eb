import { expectation, expectedBySmartHost, expectedByTwoSources, gatewayRoute } from '../testing/expectations'
import { testRule } from '../testing/test-rule'
import { sourceOutside } from './source-outside'

const outside = { message: 'outside', subject: 'receiveConnector-99', parameter: 'RemoteIPRanges' }

testRule(sourceOutside, {
  passes: {
    'a route that expects nothing': gatewayRoute(['10.9.9.9'], undefined),
    'a sender within the ranges of the expected connector': gatewayRoute(['10.9.9.9'], expectation('10.9.9.9')),
    'a sender whose address is not drawn': gatewayRoute([], expectation('10.9.9.9')),
    'a sender for whom a narrower connector answers': gatewayRoute(
      ['10.9.9.9'],
      expectation('10.0.0.0/8'),
      '10.9.9.0/24',
    ),
    'a Send connector from an address within the ranges': expectedBySmartHost('10.1.1.2'),
  },
  fails: {
    'a sender outside the ranges': {
      design: gatewayRoute(['10.9.9.9'], expectation('10.9.9.8')),
      findings: [outside],
      fixed: true,
    },
    'a sender with one of its addresses outside': {
      design: gatewayRoute(['10.9.9.8', '10.9.9.9'], expectation('10.9.9.8')),
      findings: [outside],
      fixed: true,
    },
    'a Send connector from an address outside': {
      design: expectedBySmartHost('10.1.1.77'),
      findings: [outside],
      fixed: true,
    },
    'a Send connector with two sources, once for both': {
      design: expectedByTwoSources('10.1.1.77'),
      findings: [outside],
      fixed: true,
    },
  },
})
