import { addItem } from '../../edits/add'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { externalProtection } from './external-protection'

const gateway = (externallyProtected: boolean) =>
  addItem('gateway', { x: 0, y: 0 }, { addresses: ['10.1.1.9'], externallyProtected })
const to = (SmartHosts: ({ server: string } | { text: string })[], SmartHostAuthMechanism = 'ExternalAuthoritative') =>
  send('sendConnector-9', { parameters: { SmartHosts, SmartHostAuthMechanism, DNSRoutingEnabled: false } })
const unprotected = { message: 'unprotected', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }

testRule(externalProtection, {
  passes: {
    'a gateway whose protection is confirmed': designOf(gateway(true), to([{ text: '10.1.1.9' }])),
    'no smart host yet': designOf(to([])),
    'another method': designOf(gateway(false), to([{ server: 'gateway-1' }], 'None')),
  },
  fails: {
    'a gateway without protection': {
      design: designOf(gateway(false), to([{ server: 'gateway-1' }])),
      findings: [unprotected],
    },
    'a server and a host that is not drawn': {
      design: designOf(mailbox(), to([{ server: 'server-1' }, { text: '10.1.1.10' }])),
      findings: [
        { ...unprotected, message: 'server' },
        { ...unprotected, message: 'notDrawn' },
      ],
    },
  },
})
