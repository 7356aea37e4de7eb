import { designOf, edge, receive } from '../testing/designs'
import type { ReceiveConnector } from '../../model/connectors'
import { testRule } from '../testing/test-rule'
import { bindingsMissing } from './bindings-missing'

function connector(usage: ReceiveConnector['usage'], parameters: ReceiveConnector['parameters'] = {}) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { usage, parameters }))
}

testRule(bindingsMissing, {
  passes: {
    'Internal, which brings a binding': connector('Internal'),
    'Internet with a binding': connector('Internet', { Bindings: ['10.1.1.1:25'] }),
    'Internet with a binding that cannot be read, which another rule reports': connector('Internet', {
      Bindings: ['10.1.1.1'],
    }),
  },
  fails: {
    'Internet without any': {
      design: connector('Internet'),
      findings: [{ message: 'missing', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'Custom with an empty list': {
      design: connector('Custom', { Bindings: [] }),
      findings: [{ message: 'missing', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
    'Partner without any': {
      design: connector('Partner'),
      findings: [{ message: 'missing', subject: 'receiveConnector-9', parameter: 'Bindings' }],
    },
  },
})
