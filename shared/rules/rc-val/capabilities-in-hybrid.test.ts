import type { Edit } from '../../edits/edit'
import { designOf, hub, mailbox, receive, send } from '../testing/designs'
import { tenant } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { capabilitiesInHybrid } from './capabilities-in-hybrid'

const stating = (...TlsDomainCapabilities: string[]): Edit =>
  receive('receiveConnector-9', 'server-1', { parameters: { TlsDomainCapabilities } })
const cloud = 'mail.protection.outlook.com:AcceptCloudServicesMail'
const of = (message: string) => ({ message, subject: 'receiveConnector-9', parameter: 'TlsDomainCapabilities' })

testRule(capabilitiesInHybrid, {
  passes: {
    'a tenant drawn': designOf(mailbox(), tenant(), stating(cloud)),
    'a connector to the tenant instead': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { AddressSpaces: ['contoso.mail.onmicrosoft.com'] } }),
      stating(cloud),
    ),
    'an empty list': designOf(mailbox(), stating()),
    'the word of Exchange 2010 on a Hub': designOf(hub(), tenant(), stating('outlook.com:AcceptOorgProtocol')),
  },
  fails: {
    'no hybrid organization': { design: designOf(mailbox(), stating(cloud)), findings: [of('noHybrid')], fixed: true },
    'the word of Exchange 2013 on a Hub': {
      design: designOf(hub(), tenant(), stating(cloud)),
      findings: [of('version')],
      fixed: true,
    },
  },
})
