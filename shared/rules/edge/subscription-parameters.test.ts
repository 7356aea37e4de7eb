import { subscribeEdge } from '../../edits/subscribe'
import { drawn, inP0 } from '../testing/drawn'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { subscriptionParameters } from './subscription-parameters'

const onEdge = (parameters: Parameters<typeof statementOf>[1]) =>
  statementOf('New-EdgeSubscription', parameters, { target: 'EDGE01' })
const inOrganization = (parameters: Parameters<typeof statementOf>[1]) =>
  statementOf('New-EdgeSubscription', parameters)
const subject = 'sendConnector-9'

testPlanRule(subscriptionParameters, {
  passes: {
    'the plan of a subscription': drawn(subscribeEdge(inP0.edge, 'site-1')),
    'other statements': [statementOf('New-SendConnector', { Site: 'HQ' })],
  },
  fails: {
    'the parameters of the Mailbox server on the Edge server': {
      plan: [onEdge({ FileData: 'x', Site: 'HQ' })],
      findings: [
        { message: 'notHere', subject, parameter: 'FileData' },
        { message: 'notHere', subject, parameter: 'Site' },
      ],
    },
    'the file name in the organization': {
      plan: [inOrganization({ FileName: 'C:\\EDGE01.xml', Site: 'HQ' })],
      findings: [{ message: 'notHere', subject, parameter: 'FileName' }],
    },
    'no site': {
      plan: [inOrganization({ FileData: 'x' })],
      findings: [{ message: 'noSite', subject, parameter: 'Site' }],
    },
  },
})
