import { removeItems } from '../../edits/remove'
import { designOf, edge } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { removalConfirmed } from './removal-confirmed'

const asks = { message: 'asks', subject: 'sendConnector-9', parameter: 'Confirm' }

testPlanRule(removalConfirmed, {
  passes: {
    'a removal as it is printed': designOf(edge(), removeItems(['receiveConnector-1'])),
    'a creation': [statementOf('New-SendConnector', { Name: 'To Internet' })],
  },
  fails: {
    'a removal that asks': {
      plan: [statementOf('Remove-SendConnector', { Identity: 'To Internet' })],
      findings: [asks],
    },
    'a removal that is told to ask': {
      plan: [statementOf('Remove-ADPermission', { Identity: 'MBX01\\Relay', Confirm: true })],
      findings: [asks],
    },
  },
})
