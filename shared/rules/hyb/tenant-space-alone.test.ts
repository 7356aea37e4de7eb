import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { tenantSpaceAlone } from './tenant-space-alone'

const taking = (AddressSpaces: string[], CloudServicesMailEnabled = true) =>
  designOf(send('sendConnector-9', { parameters: { AddressSpaces, CloudServicesMailEnabled } }))

testRule(tenantSpaceAlone, {
  passes: {
    'the domain of the tenant': taking(['contoso.mail.onmicrosoft.com', '*.fabrikam.mail.onmicrosoft.com']),
    'all mail through Exchange Online': taking(['*']),
    'a connector that keeps no headers': taking(['contoso.mail.onmicrosoft.com', 'fabrikam.com'], false),
  },
  fails: {
    'another domain beside it': {
      design: taking(['contoso.mail.onmicrosoft.com', 'fabrikam.com']),
      findings: [{ message: 'more', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
    'all mail beside it': {
      design: taking(['contoso.mail.onmicrosoft.com', '*']),
      findings: [{ message: 'more', subject: 'sendConnector-9', parameter: 'AddressSpaces' }],
    },
  },
})
