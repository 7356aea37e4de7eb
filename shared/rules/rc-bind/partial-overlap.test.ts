import { setParameter } from '../../edits/change'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { partialOverlap } from './partial-overlap'

function listener(id: string, binding: string, ...ranges: string[]) {
  return receive(id, 'server-1', { parameters: { Bindings: [binding], RemoteIPRanges: ranges } })
}

testRule(partialOverlap, {
  passes: {
    'nested ranges': designOf(
      edge(),
      listener('receiveConnector-8', '10.1.1.1:25', '10.0.0.0/8'),
      listener('receiveConnector-9', '10.1.1.1:25', '10.2.0.0/16'),
    ),
    'ranges that touch without a common address': designOf(
      edge(),
      listener('receiveConnector-8', '10.1.1.1:25', '10.1.1.0-10.1.1.99'),
      listener('receiveConnector-9', '10.1.1.1:25', '10.1.1.100-10.1.1.200'),
    ),
    'a partial overlap on two addresses': designOf(
      edge(),
      listener('receiveConnector-8', '10.1.1.1:25', '10.1.1.0-10.1.1.150'),
      listener('receiveConnector-9', '10.1.1.2:25', '10.1.1.100-10.1.1.200'),
    ),
    'a partial overlap on two ports': designOf(
      edge(),
      listener('receiveConnector-8', '10.1.1.1:25', '10.1.1.0-10.1.1.150'),
      listener('receiveConnector-9', '10.1.1.1:26', '10.1.1.100-10.1.1.200'),
    ),
  },
  fails: {
    'a partial overlap on one address': {
      design: designOf(
        edge(),
        listener('receiveConnector-8', '10.1.1.1:25', '10.1.1.0-10.1.1.150'),
        listener('receiveConnector-9', '10.1.1.1:25', '10.1.1.100-10.1.1.200', '10.8.0.1'),
      ),
      findings: [{ message: 'partial', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
    'the same with a connector that is disabled': {
      design: designOf(
        edge(),
        listener('receiveConnector-8', '10.1.1.1:25', '10.1.1.0-10.1.1.150'),
        listener('receiveConnector-9', '10.1.1.1:25', '10.1.1.100-10.1.1.200'),
        setParameter('receiveConnector-8', 'Enabled', false),
      ),
      findings: [{ message: 'disabled', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
    'a partial overlap of an address and the wildcard of its family': {
      design: designOf(
        edge(),
        listener('receiveConnector-8', '0.0.0.0:25', '10.1.1.100-10.1.1.200'),
        listener('receiveConnector-9', '10.1.1.1:25', '10.1.1.0-10.1.1.150'),
      ),
      findings: [{ message: 'partial', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
  },
})
