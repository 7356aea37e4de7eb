import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { portNumber } from './port-number'

function bound(...bindings: string[]) {
  return designOf(edge(), receive('receiveConnector-9', 'server-1', { parameters: { Bindings: bindings } }))
}

testRule(portNumber, {
  passes: {
    'the lowest and the highest port': bound('10.1.1.1:1', '10.1.1.1:65535'),
    'a missing port, which another rule reports': bound('10.1.1.1'),
  },
  fails: {
    'ports 0, 65536, -1 and smtp': {
      design: bound('10.1.1.1:0', '10.1.1.1:65536', '[::]:-1', '10.1.1.1:smtp'),
      findings: Array.from({ length: 4 }, () => ({
        message: 'port',
        subject: 'receiveConnector-9',
        parameter: 'Bindings',
      })),
    },
  },
})
