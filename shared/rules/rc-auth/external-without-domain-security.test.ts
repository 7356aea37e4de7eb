import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { externalWithoutDomainSecurity } from './external-without-domain-security'

const stating = (AuthMechanism: string[], DomainSecureEnabled: boolean) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism, DomainSecureEnabled } }))

testRule(externalWithoutDomainSecurity, {
  passes: {
    'externally secured only': stating(['ExternalAuthoritative'], false),
    'domain-secured only': stating(['Tls'], true),
  },
  fails: {
    both: {
      design: stating(['Tls', 'ExternalAuthoritative'], true),
      findings: [{ message: 'both', subject: 'receiveConnector-9', parameter: 'DomainSecureEnabled' }],
    },
  },
})
