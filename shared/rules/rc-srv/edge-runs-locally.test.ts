import { p0 } from '../../templates/p0'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { edgeRunsLocally } from './edge-runs-locally'

const subject = 'receiveConnector-9'
const onEdge = designOf(edge(), receive(subject, 'server-1'))

testPlanRule(edgeRunsLocally, {
  passes: {
    'the whole procedure P0': p0(),
    'a connector of a Mailbox server': {
      design: designOf(mailbox(), receive(subject, 'server-1')),
      statements: [statementOf('New-ReceiveConnector', { Name: 'Relay', Server: 'MBX01' }, { subject })],
    },
    'a connector of an Edge in its own shell': {
      design: onEdge,
      statements: [statementOf('New-ReceiveConnector', { Name: 'From Internet' }, { subject, target: 'EDGE01' })],
    },
  },
  fails: {
    'the server stated in its own shell': {
      plan: {
        design: onEdge,
        statements: [statementOf('New-ReceiveConnector', { Server: 'EDGE01' }, { subject, target: 'EDGE01' })],
      },
      findings: [{ message: 'server', subject }],
    },
    'a command for an Edge in the organization': {
      plan: { design: onEdge, statements: [statementOf('Set-ReceiveConnector', { Server: 'EDGE01' }, { subject })] },
      findings: [{ message: 'remote', subject }],
    },
  },
})
