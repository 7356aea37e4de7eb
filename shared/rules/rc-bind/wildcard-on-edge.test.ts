import { setParameter } from '../../edits/change'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { wildcardOnEdge } from './wildcard-on-edge'

function bound(binding: string) {
  return receive('receiveConnector-9', 'server-1', { parameters: { Bindings: [binding] } })
}

testRule(wildcardOnEdge, {
  passes: {
    'the default connector as setup wrote it': designOf(edge()),
    'the default connector with other values, still bound as set up': designOf(
      edge(),
      setParameter('receiveConnector-1', 'ProtocolLoggingLevel', 'Verbose'),
    ),
    'an address of one adapter': designOf(edge(), bound('10.1.1.1:25')),
    'the wildcard on another port': designOf(edge(), bound('0.0.0.0:26')),
    'an Edge with one adapter': designOf(
      edge({ adapters: [{ id: 'adapter-1', name: 'External', addresses: ['10.1.1.1'], facing: 'external' }] }),
      bound('0.0.0.0:25'),
    ),
    'a Mailbox server': designOf(mailbox(), bound('0.0.0.0:25')),
  },
  fails: {
    'a designed connector on every address': {
      design: designOf(edge(), bound('0.0.0.0:25')),
      findings: [{ message: 'wildcard', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'the default connector bound to every IPv6 address': {
      design: designOf(edge(), setParameter('receiveConnector-1', 'Bindings', ['10.1.1.2:25', '[::]:25'])),
      findings: [{ message: 'wildcard', subject: 'receiveConnector-1', parameter: 'Bindings' }],
    },
  },
})
