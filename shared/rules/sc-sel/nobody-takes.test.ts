import { addItem } from '../../edits/add'
import { designOf, internet, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { nobodyTakes } from './nobody-takes'

const partner = (...domains: string[]) => addItem('partner', { x: 0, y: 0 }, { domains })
const taking = (AddressSpaces: string[], Enabled = true) =>
  send('sendConnector-1', {
    parameters: { AddressSpaces, Enabled, SourceTransportServers: [{ server: 'server-1' }] },
  })
const toOther = send('sendConnector-2', {
  parameters: { AddressSpaces: ['proseware.com'], SourceTransportServers: [{ server: 'server-1' }] },
})
const unreachable = { message: 'unreachable', subject: 'partner-1' }

testRule(nobodyTakes, {
  passes: {
    'a connector for the domain': designOf(internet, mailbox(), partner('fabrikam.com'), taking(['*.fabrikam.com'])),
    'a connector for everything': designOf(internet, mailbox(), partner('fabrikam.com'), taking(['*'])),
    'a domain of the organization itself': designOf(internet, mailbox(), partner('contoso.com'), toOther),
    'no Internet drawn': designOf(mailbox(), partner('fabrikam.com'), taking(['proseware.com'])),
    'a server without any line': designOf(internet, mailbox(), partner('fabrikam.com')),
  },
  fails: {
    'a connector for another domain only': {
      design: designOf(internet, mailbox(), partner('fabrikam.com'), toOther),
      findings: [unreachable],
    },
    'a subdomain beside the plain domain': {
      design: designOf(internet, mailbox(), partner('fabrikam.com', 'eu.fabrikam.com'), taking(['fabrikam.com'])),
      findings: [unreachable],
    },
    'a disabled connector': {
      design: designOf(internet, mailbox(), partner('fabrikam.com'), toOther, taking(['fabrikam.com'], false)),
      findings: [unreachable],
    },
    'a tenant': {
      design: designOf(
        internet,
        mailbox(),
        addItem('exchangeOnline', { x: 0, y: 0 }, { tenantDomains: ['contoso.mail.onmicrosoft.com'] }),
        toOther,
      ),
      findings: [{ message: 'unreachable', subject: 'exchangeOnline-1' }],
    },
  },
})
