import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { oneAccountForAllHosts } from './one-account-for-all-hosts'

const to = (SmartHosts: ({ server: string } | { text: string })[], SmartHostAuthMechanism = 'BasicAuthRequireTLS') =>
  send('sendConnector-9', { parameters: { SmartHosts, SmartHostAuthMechanism, DNSRoutingEnabled: false } })
const shared = { message: 'shared', subject: 'sendConnector-9', parameter: 'AuthenticationCredential' }

testRule(oneAccountForAllHosts, {
  passes: {
    'two Mailbox servers': designOf(mailbox(), mailbox(), to([{ server: 'server-1' }, { server: 'server-2' }])),
    'one Edge, by name and by reference': designOf(edge(), to([{ server: 'server-1' }, { text: 'EDGE01' }])),
    'two hosts without an account': designOf(
      edge(),
      edge(),
      to([{ server: 'server-1' }, { server: 'server-2' }], 'None'),
    ),
  },
  fails: {
    'two Edge servers': {
      design: designOf(edge(), edge(), to([{ server: 'server-1' }, { server: 'server-2' }])),
      findings: [shared],
    },
    'a Mailbox server and a host that is not drawn': {
      design: designOf(mailbox(), to([{ server: 'server-1' }, { text: '10.1.1.9' }], 'BasicAuth')),
      findings: [shared],
    },
  },
})
