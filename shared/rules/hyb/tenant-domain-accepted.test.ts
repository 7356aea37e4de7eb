import { designOf, mailbox, send } from '../testing/designs'
import { accepting } from '../testing/drawn'
import { tenant } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { tenantDomainAccepted } from './tenant-domain-accepted'

const outbound = send('sendConnector-9', {
  parameters: { AddressSpaces: ['contoso.mail.onmicrosoft.com'], CloudServicesMailEnabled: true },
})

testRule(tenantDomainAccepted, {
  passes: {
    'the domain is accepted': designOf(mailbox(), tenant(), outbound, accepting('Contoso.mail.onmicrosoft.com')),
    'a tenant without hybrid mail': designOf(mailbox(), tenant()),
  },
  fails: {
    'the domain is not accepted': {
      design: designOf(mailbox(), tenant(), outbound),
      findings: [{ message: 'missing', subject: 'exchangeOnline-1' }],
    },
  },
})
