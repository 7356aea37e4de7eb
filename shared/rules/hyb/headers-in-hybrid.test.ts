import { designOf, send } from '../testing/designs'
import { tenant } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { headersInHybrid } from './headers-in-hybrid'

const keeping = (space: string, CloudServicesMailEnabled = true) =>
  send('sendConnector-9', { parameters: { AddressSpaces: [space], CloudServicesMailEnabled } })

testRule(headersInHybrid, {
  passes: {
    'a tenant drawn': designOf(tenant(), keeping('*')),
    'a connector to the tenant': designOf(keeping('contoso.mail.onmicrosoft.com')),
    'turned off': designOf(keeping('*', false)),
  },
  fails: {
    'no hybrid organization': {
      design: designOf(keeping('*')),
      findings: [{ message: 'noHybrid', subject: 'sendConnector-9', parameter: 'CloudServicesMailEnabled' }],
      fixed: true,
    },
  },
})
