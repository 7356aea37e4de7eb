import { setParameter } from '../../edits/change'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { domainSecurityOffersTls } from './offers-tls'

const offering = (AuthMechanism: string[], DomainSecureEnabled = true) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism, DomainSecureEnabled } }))
const noTls = { message: 'noTls', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }

testRule(domainSecurityOffersTls, {
  passes: {
    'Tls offered': offering(['Tls']),
    'no domain security': offering(['BasicAuth'], false),
    'Default Frontend, where setup turned it on': designOf(mailbox()),
    'methods that are not known': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', { parameters: { DomainSecureEnabled: true } }),
    ),
  },
  fails: {
    'no TLS offered': { design: offering(['None']), findings: [noTls], fixed: true },
    'Default Frontend without Tls': {
      design: designOf(mailbox(), setParameter('receiveConnector-1', 'AuthMechanism', ['ExchangeServer'])),
      findings: [{ ...noTls, subject: 'receiveConnector-1' }],
      fixed: true,
    },
  },
})
