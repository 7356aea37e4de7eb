import { addItem } from '../../edits/add'
import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { unknownSmartHost } from './unknown-smart-host'

const gateway = addItem('gateway', { x: 0, y: 0 }, { hostNames: ['smtpgateway1.contoso.com'] })
const to = (...hosts: string[]) =>
  send('sendConnector-9', { parameters: { SmartHosts: hosts.map((text) => ({ text })), DNSRoutingEnabled: false } })
const notDrawn = { message: 'notDrawn', subject: 'sendConnector-9', parameter: 'SmartHosts' }

testRule(unknownSmartHost, {
  passes: {
    'the name of a gateway, in another case': designOf(gateway, to('SmtpGateway1.contoso.com')),
    'the FQDN of a server': designOf(mailbox(), to('mbx01.contoso.com')),
    'a reference': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { SmartHosts: [{ server: 'server-1' }], DNSRoutingEnabled: false } }),
    ),
    'an IP address, in brackets or not': designOf(to('10.1.1.9', '[10.1.1.10]')),
    'the host of Exchange Online for the own domain': designOf(
      addItem('exchangeOnline', { x: 0, y: 0 }),
      to('contoso-com.mail.protection.outlook.com'),
    ),
    'the servers of a site, as EdgeSync writes them': designOf(to('--')),
  },
  fails: {
    'a name that nothing carries': {
      design: designOf(gateway, to('smtpgateway2.contoso.com', 'SMTPgateway2.contoso.com')),
      findings: [notDrawn],
    },
    'two such names': { design: designOf(to('a.contoso.com', 'b.contoso.com')), findings: [notDrawn, notDrawn] },
  },
})
