import { addItem } from '../../edits/add'
import { designOf, mailbox } from '../testing/designs'
import { arriving, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { programsRate } from './programs-rate'

const program = addItem('application', { x: 0, y: 0 }, { name: 'Invoices', addresses: ['10.9.9.9'] })
const at = (port: number, authentication: 'anonymous' | 'basicOverTls' = 'basicOverTls') =>
  arriving('application-1', 'server-1', { port, authentication, tls: 'required' })
const clientFrontEnd = 'receiveConnector-2'

testRule(programsRate, {
  passes: {
    'a connector without a limit': designOf(
      mailbox(),
      program,
      at(587),
      set(clientFrontEnd, 'MessageRateLimit', 'unlimited'),
    ),
    'the default Front End, which has none': designOf(mailbox(), program, at(25)),
    'a device that does not sign in': designOf(mailbox(), program, at(587, 'anonymous')),
  },
  fails: {
    'the connector for clients as setup made it': {
      design: designOf(mailbox(), program, at(587)),
      findings: [{ message: 'limited', subject: 'application-1' }],
    },
  },
})
