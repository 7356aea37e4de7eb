import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { externalAlone } from './external-alone'

const offering = (...AuthMechanism: string[]) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism } }))
const beside = { message: 'beside', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(externalAlone, {
  passes: {
    'ExternalAuthoritative alone': offering('ExternalAuthoritative'),
    'beside Tls': offering('Tls', 'ExternalAuthoritative'),
    'beside None, which is another finding': offering('None', 'ExternalAuthoritative'),
    'others without it': offering('Tls', 'BasicAuth'),
  },
  fails: {
    'beside BasicAuth': { design: offering('Tls', 'BasicAuth', 'ExternalAuthoritative'), findings: [beside] },
    'beside ExchangeServer': { design: offering('ExternalAuthoritative', 'ExchangeServer'), findings: [beside] },
  },
})
