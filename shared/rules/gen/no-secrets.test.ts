import { p0 } from '../../templates/p0'
import { designOf, send } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { noSecrets } from './no-secrets'

const secret = (parameter: string) => ({ message: 'secret', subject: 'sendConnector-9', parameter })

testPlanRule(noSecrets, {
  passes: {
    'the whole procedure P0, which asks twice': p0(),
    'a password entered as text, which holds the statement back': designOf(
      send('sendConnector-9', {
        parameters: {
          AddressSpaces: ['*'],
          SmartHosts: ['mail.contoso.com'],
          AuthenticationCredential: 'contoso\\edge, Pa$$w0rd',
        },
      }),
    ),
    'a label': [statementOf('New-SendConnector', { AuthenticationCredential: { credential: 'To Edge' } })],
    'no credential': [statementOf('Set-SendConnector', { AuthenticationCredential: null })],
  },
  fails: {
    'a credential as text': {
      plan: [statementOf('New-SendConnector', { AuthenticationCredential: 'contoso\\edge' })],
      findings: [secret('AuthenticationCredential')],
    },
    'a password for a certificate file': {
      plan: [statementOf('Import-ExchangeCertificate', { Password: 'Pa$$w0rd' })],
      findings: [secret('Password')],
    },
  },
})
