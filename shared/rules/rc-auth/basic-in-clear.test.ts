import { setParameter } from '../../edits/change'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { receiveBasicInClear } from './basic-in-clear'

const offering = (...AuthMechanism: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism } }))
const clear = { message: 'clear', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(receiveBasicInClear, {
  passes: {
    'Basic authentication over TLS only': offering('Tls', 'BasicAuth', 'BasicAuthRequireTLS'),
    'no Basic authentication': offering('Tls', 'Integrated'),
    'the connectors of setup': designOf(mailbox()),
  },
  fails: {
    'BasicAuth alone': { design: offering('BasicAuth'), findings: [clear], fixed: true },
    'BasicAuth beside Tls': { design: offering('Tls', 'BasicAuth'), findings: [clear], fixed: true },
    'a connector of setup from which BasicAuthRequireTLS was taken away': {
      design: designOf(mailbox(), setParameter('receiveConnector-1', 'AuthMechanism', ['Tls', 'BasicAuth'])),
      findings: [{ ...clear, subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
