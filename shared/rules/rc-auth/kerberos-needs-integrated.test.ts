import { setParameter } from '../../edits/change'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { kerberosNeedsIntegrated } from './kerberos-needs-integrated'

const stating = (EnableAuthGSSAPI: boolean, ...AuthMechanism: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism, EnableAuthGSSAPI } }))
const noEffect = { message: 'noEffect', subject: 'receiveConnector-9', parameter: 'EnableAuthGSSAPI' }

testRule(kerberosNeedsIntegrated, {
  passes: {
    'with Integrated': stating(true, 'Tls', 'Integrated'),
    'off without Integrated': stating(false, 'Tls'),
    'the connectors of setup': designOf(mailbox()),
  },
  fails: {
    'without Integrated': { design: stating(true, 'Tls'), findings: [noEffect], fixed: true },
    'a connector of setup that lost Integrated': {
      design: designOf(mailbox(), setParameter('receiveConnector-2', 'AuthMechanism', ['Tls'])),
      findings: [{ ...noEffect, subject: 'receiveConnector-2' }],
      fixed: true,
    },
  },
})
