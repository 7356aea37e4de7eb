import { p0 } from '../../templates/p0'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { identityStated } from './identity-stated'

const empty = { message: 'empty', subject: 'sendConnector-9', parameter: 'Name' }

testPlanRule(identityStated, {
  passes: {
    'the whole procedure P0': p0(),
    'the configuration of the organization': [statementOf('Set-TransportConfig', { MaxSendSize: '20MB' })],
    'a new object': [statementOf('New-SendConnector', { Name: 'To Internet' })],
  },
  fails: {
    'no identity': { plan: [statementOf('Get-ReceiveConnector', {})], findings: [empty] },
    'an empty identity': { plan: [statementOf('Set-SendConnector', { Identity: ' ' })], findings: [empty] },
    'a variable without value': { plan: [statementOf('Set-AcceptedDomain', { Identity: null })], findings: [empty] },
    'a server without the name of the connector': {
      plan: [statementOf('Add-ADPermission', { Identity: 'MBX01\\' })],
      findings: [empty],
    },
  },
})
