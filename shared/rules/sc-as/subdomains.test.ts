import { addItem } from '../../edits/add'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { subdomainsNotTaken } from './subdomains'

const partner = (...domains: string[]) => addItem('partner', { x: 0, y: 0 }, { domains })
const taking = (...AddressSpaces: string[]) => send('sendConnector-9', { parameters: { AddressSpaces } })
const plain = { message: 'plain', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(subdomainsNotTaken, {
  passes: {
    'no subdomain drawn': designOf(partner('fabrikam.com'), taking('fabrikam.com')),
    'the wildcard beside the domain': designOf(partner('eu.fabrikam.com'), taking('fabrikam.com', '*.fabrikam.com')),
    'the subdomain beside the domain': designOf(partner('eu.fabrikam.com'), taking('fabrikam.com', 'EU.fabrikam.com')),
    'another domain with the same ending': designOf(partner('myfabrikam.com'), taking('fabrikam.com')),
  },
  fails: {
    'a partner with a subdomain': {
      design: designOf(partner('fabrikam.com', 'eu.fabrikam.com'), taking('fabrikam.com')),
      findings: [plain],
    },
    'a tenant two levels below': {
      design: designOf(
        addItem('exchangeOnline', { x: 0, y: 0 }, { tenantDomains: ['a.b.fabrikam.com'] }),
        taking('fabrikam.com;5'),
      ),
      findings: [plain],
    },
  },
})
