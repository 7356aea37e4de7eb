import { setParameter } from '../../edits/change'
import { p0 } from '../../templates/p0'
import { designOf, mailbox } from '../testing/designs'
import { relay } from '../testing/relays'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { statementOrder } from './order'

const subject = 'receiveConnector-9'
const creation = statementOf('New-ReceiveConnector', { Name: 'Relay', Server: 'MBX01' }, { subject })
const grant = statementOf('Add-ADPermission', { Identity: 'MBX01\\Relay' }, { subject })
const inside = statementOf('New-SendConnector', { AddressSpaces: ['SMTP:--;1'] }, { target: 'EDGE01' })
const domain = statementOf(
  'New-AcceptedDomain',
  { DomainName: 'contoso.com' },
  { target: 'EDGE01', subject: 'acceptedDomain-1' },
)

testPlanRule(statementOrder, {
  passes: {
    'the whole procedure P0': p0(),
    'a relay with its right': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'an accepted domain made anew': designOf(mailbox(), setParameter('acceptedDomain-1', 'DomainName', 'fabrikam.com')),
    'a right on a connector that exists': [grant],
    'accepted domains of another Edge': [{ ...inside, target: 'EDGE02' }, domain],
  },
  fails: {
    'a right before the connector': { plan: [grant, creation], findings: [{ message: 'early', subject }] },
    'accepted domains after the connector that needs them': {
      plan: [inside, domain],
      findings: [{ message: 'domainsLate', subject: 'acceptedDomain-1' }],
    },
  },
})
