import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { smartHostOrDns } from './smart-host-or-dns'

const SmartHosts = [{ text: '10.1.1.9' }]
const both = { message: 'both', subject: 'sendConnector-9', parameter: 'DNSRoutingEnabled' }

testRule(smartHostOrDns, {
  passes: {
    'a smart host with DNS routing off': designOf(
      send('sendConnector-9', { parameters: { SmartHosts, DNSRoutingEnabled: false } }),
    ),
    'DNS routing without smart hosts': designOf(
      mailbox(),
      send('sendConnector-9', { parameters: { DNSRoutingEnabled: true, SmartHosts: [] } }),
    ),
  },
  fails: {
    'a smart host with DNS routing on': {
      design: designOf(send('sendConnector-9', { parameters: { SmartHosts, DNSRoutingEnabled: true } })),
      findings: [both],
      fixed: true,
    },
    'a smart host with DNS routing not stated': {
      design: designOf(mailbox(), send('sendConnector-9', { parameters: { SmartHosts } })),
      findings: [both],
      fixed: true,
    },
    'a smart host that has no address yet': {
      design: designOf(
        mailbox({ adapters: [], fqdn: '' }),
        send('sendConnector-9', { parameters: { SmartHosts: [{ server: 'server-1' }] } }),
      ),
      findings: [both],
      fixed: true,
    },
  },
})
