import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { basicOverTlsComplete } from './basic-over-tls-complete'

const offering = (...AuthMechanism: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism } }))
const missing = { message: 'missing', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(basicOverTlsComplete, {
  passes: {
    'all three': offering('Tls', 'BasicAuth', 'BasicAuthRequireTLS'),
    'BasicAuth and Tls': offering('Tls', 'BasicAuth'),
    'the connectors of setup': designOf(mailbox()),
  },
  fails: {
    'BasicAuthRequireTLS alone': { design: offering('BasicAuthRequireTLS'), findings: [missing], fixed: true },
    'without BasicAuth': { design: offering('Tls', 'BasicAuthRequireTLS'), findings: [missing], fixed: true },
    'beside ExternalAuthoritative, which takes no others': {
      design: offering('ExternalAuthoritative', 'BasicAuthRequireTLS'),
      findings: [missing],
    },
  },
})
