import { p0 } from '../../templates/p0'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { domainControllerNotOnEdge } from './not-on-edge'

const DomainController = 'dc1.contoso.com'

testPlanRule(domainControllerNotOnEdge, {
  passes: {
    'the whole procedure P0': p0(),
    'a domain controller in the organization': [statementOf('New-SendConnector', { DomainController })],
  },
  fails: {
    'a domain controller on an Edge server': {
      plan: [statementOf('New-SendConnector', { DomainController }, { target: 'EDGE01' })],
      findings: [{ message: 'edge', subject: 'sendConnector-9' }],
    },
  },
})
