import { credential, designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { credentialAsText } from './credential-as-text'

testRule(credentialAsText, {
  passes: {
    'a credential of the design': designOf(
      credential('credential-1'),
      send('sendConnector-9', { parameters: { AuthenticationCredential: { credential: 'credential-1' } } }),
    ),
    'no credential': designOf(send('sendConnector-9', { parameters: { AuthenticationCredential: null } })),
  },
  fails: {
    'a name and a password': {
      design: designOf(
        credential('credential-1'),
        send('sendConnector-9', { parameters: { AuthenticationCredential: 'contoso\\edge, secret' } }),
      ),
      findings: [{ message: 'text', subject: 'sendConnector-9', parameter: 'AuthenticationCredential' }],
      fixed: true,
    },
  },
})
