import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { sourceAddress } from './source-address'

const using = (SourceIPAddress: string, home = 'server-1') =>
  send('sendConnector-9', { home, parameters: { SourceIPAddress } })
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'SourceIPAddress' })

testRule(sourceAddress, {
  passes: {
    'an address of the Edge': designOf(edge(), using('10.1.1.1')),
    'any address': designOf(edge(), using('0.0.0.0')),
    'an Edge without addresses yet': designOf(edge({ adapters: [] }), using('10.1.1.77')),
    'none on a Mailbox server': designOf(mailbox(), send('sendConnector-9')),
  },
  fails: {
    'an address on a connector of the organization': {
      design: designOf(mailbox(), using('192.168.5.10', 'organization')),
      findings: [of('notEdge')],
      fixed: true,
    },
    'an address that the Edge does not have': {
      design: designOf(edge(), using('10.1.1.77')),
      findings: [of('notLocal')],
    },
  },
})
