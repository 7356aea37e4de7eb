import { designOf, mailbox, receive } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { serverStated } from './server-stated'

const subject = { subject: 'receiveConnector-9' }

testPlanRule(serverStated, {
  passes: {
    'a connector of a Mailbox server, as it is printed': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        usage: 'Custom',
        parameters: { Bindings: ['0.0.0.0:2526'], RemoteIPRanges: ['10.0.0.1'] },
      }),
    ),
    'a connector of an Edge, whose shell has only that server': [
      statementOf('New-ReceiveConnector', { Name: 'From Internet' }, { ...subject, target: 'EDGE01' }),
    ],
    'a change of an existing connector, whose identity says it': [
      statementOf('Set-ReceiveConnector', { Identity: 'MBX01\\Relay' }, subject),
    ],
  },
  fails: {
    'no server': {
      plan: [statementOf('New-ReceiveConnector', { Name: 'Relay', Usage: 'Custom' }, subject)],
      findings: [{ message: 'local', subject: 'receiveConnector-9' }],
    },
  },
})
