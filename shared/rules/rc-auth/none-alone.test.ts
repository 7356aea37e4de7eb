import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { noneAlone } from './none-alone'

const offering = (...AuthMechanism: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism } }))
const beside = { message: 'beside', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(noneAlone, {
  passes: {
    'None alone': offering('None'),
    'Tls alone': offering('Tls'),
    'None stated twice': offering('None', 'none'),
  },
  fails: {
    'None beside Tls': { design: offering('None', 'Tls'), findings: [beside], fixed: true },
    'None beside two others, in lower case': {
      design: offering('tls', 'BasicAuth', 'none'),
      findings: [beside],
      fixed: true,
    },
  },
})
