import { setItems } from '../../edits/edit'
import type { Design } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import { receive } from '../testing/designs'
import { expectation, gatewayRoute } from '../testing/expectations'
import { testRule } from '../testing/test-rule'
import { dividedAnswer } from './divided'

const without = (design: Design) => setItems(design, { 'receiveConnector-1': undefined })
const answering = (id: string, range: string, more: Parameters = {}) =>
  receive(id, 'server-1', {
    name: `From ${range}`,
    parameters: {
      TransportRole: 'FrontendTransport',
      Bindings: ['0.0.0.0:25'],
      RemoteIPRanges: [range],
      PermissionGroups: ['AnonymousUsers'],
      ...more,
    },
  })
const twoConnectors = (more: Parameters) =>
  answering(
    'receiveConnector-91',
    '10.9.9.9',
    more,
  )(answering('receiveConnector-90', '10.9.9.8')(without(gatewayRoute(['10.9.9.8', '10.9.9.9'], undefined))))
const divided = { message: 'divided', subject: 'inboundRoute-1' }

testRule(dividedAnswer, {
  passes: {
    'one connector for both addresses': gatewayRoute(['10.9.9.8', '10.9.9.9'], undefined),
    'two connectors on the same terms': twoConnectors({}),
    'a route that expects one of them': gatewayRoute(['10.9.9.8', '10.9.9.9'], expectation('10.9.9.8')),
  },
  fails: {
    'two connectors that allow different things': {
      design: twoConnectors({ PermissionGroups: ['ExchangeUsers'] }),
      findings: [divided],
    },
    'the second address at the default connector': {
      design: gatewayRoute(['10.9.9.8', '10.9.9.9'], undefined, '10.9.9.8'),
      findings: [divided],
    },
  },
})
