import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { betweenMailboxServers } from './between-mailbox-servers'

const to = (...hosts: string[]) =>
  send('sendConnector-9', {
    parameters: {
      AddressSpaces: ['fabrikam.com'],
      DNSRoutingEnabled: false,
      SmartHosts: hosts.map((server) => ({ server })),
      SourceTransportServers: [{ server: 'server-1' }],
    },
  })

testRule(betweenMailboxServers, {
  passes: {
    'an Edge server as smart host': designOf(mailbox(), edge(), to('server-2')),
    'a server that sends to itself, which is another finding': designOf(mailbox(), mailbox(), to('server-1')),
  },
  fails: {
    'another Mailbox server as smart host': {
      design: designOf(mailbox(), mailbox(), to('server-2')),
      findings: [{ message: 'unnecessary', subject: 'sendConnector-9', parameter: 'SmartHosts' }],
    },
  },
})
