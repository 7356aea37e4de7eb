import type { Statement } from '../../powershell/statement'
import { designOf, edge } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { oneUsage } from './one-usage'

const design = designOf(edge())
function create(parameters: Statement['parameters'], cmdlet = 'New-ReceiveConnector') {
  const statement: Statement = {
    target: 'EDGE01',
    cmdlet,
    subject: 'receiveConnector-9',
    parameters: { Name: 'From Internet', ...parameters },
  }
  return { design, statements: [statement] }
}
const at = { subject: 'receiveConnector-9', parameter: 'Usage' }

testPlanRule(oneUsage, {
  passes: {
    '-Usage Internet': create({ Usage: 'Internet' }),
    'the switch -Custom': create({ Custom: true }),
    'a change without a usage type': create({}, 'Set-ReceiveConnector'),
  },
  fails: {
    none: { plan: create({ Bindings: ['0.0.0.0:25'] }), findings: [{ message: 'none', ...at }] },
    'a switch that is off': { plan: create({ Custom: false }), findings: [{ message: 'none', ...at }] },
    '-Usage and a switch': {
      plan: create({ Usage: 'Internet', Partner: true }),
      findings: [{ message: 'several', ...at }],
    },
    'two switches': { plan: create({ Client: true, Internal: true }), findings: [{ message: 'several', ...at }] },
  },
})
