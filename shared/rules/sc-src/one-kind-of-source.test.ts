import { designOf, edge, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { oneKindOfSource } from './one-kind-of-source'

const from = (...servers: string[]) =>
  send('sendConnector-9', { parameters: { SourceTransportServers: servers.map((server) => ({ server })) } })

testRule(oneKindOfSource, {
  passes: {
    'two Mailbox servers': designOf(mailbox(), mailbox(), from('server-1', 'server-2')),
    'two Edge servers': designOf(edge(), edge(), from('server-1', 'server-2')),
    'none stated': designOf(mailbox(), edge(), send('sendConnector-9')),
  },
  fails: {
    'an Edge beside a Mailbox server': {
      design: designOf(mailbox(), edge(), from('server-1', 'server-2')),
      findings: [{ message: 'mixed', subject: 'sendConnector-9', parameter: 'SourceTransportServers' }],
    },
  },
})
