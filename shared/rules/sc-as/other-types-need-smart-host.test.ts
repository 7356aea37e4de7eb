import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { otherTypesNeedSmartHost } from './other-types-need-smart-host'

const AddressSpaces = ['X400:c=US;a=X;1']
const noHost = { message: 'noHost', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(otherTypesNeedSmartHost, {
  passes: {
    'X.400 through a smart host': designOf(
      mailbox(),
      send('sendConnector-9', {
        parameters: { AddressSpaces, DNSRoutingEnabled: false, SmartHosts: [{ text: '10.1.1.9' }] },
      }),
    ),
    'SMTP by DNS': designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: ['SMTP:*;1'] } })),
    'smart hosts beside DNS routing, which is another finding': designOf(
      send('sendConnector-9', { parameters: { AddressSpaces, SmartHosts: [{ text: '10.1.1.9' }] } }),
    ),
  },
  fails: {
    'X.400 by DNS': {
      design: designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: ['*', ...AddressSpaces] } })),
      findings: [noHost],
    },
    'X.400 with neither DNS nor a smart host': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces, DNSRoutingEnabled: false } })),
      findings: [noHost],
    },
  },
})
