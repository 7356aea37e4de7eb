import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { certificateNotForced } from './certificate-not-forced'

const enabling = (parameters: Parameters<typeof statementOf>[1]) => [
  statementOf('Enable-ExchangeCertificate', { Thumbprint: '5113ae02', ...parameters }),
]
const forced = { message: 'forced', subject: 'sendConnector-9', parameter: 'Force' }

testPlanRule(certificateNotForced, {
  passes: {
    'SMTP with the question': enabling({ Services: 'SMTP' }),
    'the web without it': enabling({ Services: 'IIS', Force: true }),
    'the question asked for': enabling({ Services: 'SMTP', Force: false }),
  },
  fails: {
    'SMTP without the question': { plan: enabling({ Services: 'SMTP', Force: true }), findings: [forced] },
    'SMTP among others': { plan: enabling({ Services: ['IIS', 'smtp'], Force: true }), findings: [forced] },
    'SMTP among others in one text': { plan: enabling({ Services: 'POP, SMTP', Force: true }), findings: [forced] },
  },
})
