import type { Statement } from '../../powershell/statement'
import { designOf, edge } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { internetRangeStated } from './internet-range-stated'

function statement(cmdlet: string, parameters: Statement['parameters']): Statement {
  return {
    target: 'EDGE01',
    cmdlet,
    subject: 'receiveConnector-9',
    parameters: { Name: 'From Internet', ...parameters },
  }
}
const design = designOf(edge())
const RemoteIPRanges = ['10.0.0.0/8']

testPlanRule(internetRangeStated, {
  passes: {
    'Internet without ranges': {
      design,
      statements: [statement('New-ReceiveConnector', { Usage: 'Internet', Bindings: ['10.1.1.1:25'] })],
    },
    'Custom with ranges': {
      design,
      statements: [statement('New-ReceiveConnector', { Usage: 'Custom', RemoteIPRanges })],
    },
    'ranges set afterwards': { design, statements: [statement('Set-ReceiveConnector', { RemoteIPRanges })] },
  },
  fails: {
    'Internet with ranges': {
      plan: { design, statements: [statement('New-ReceiveConnector', { Usage: 'Internet', RemoteIPRanges })] },
      findings: [{ message: 'stated', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
    'the switch Internet with ranges': {
      plan: { design, statements: [statement('New-ReceiveConnector', { Internet: true, RemoteIPRanges })] },
      findings: [{ message: 'stated', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
  },
})
