import { setParameter } from '../../edits/change'
import { setExisting, type Edit } from '../../edits/edit'
import type { Parameters } from '../../model/parameter-value'
import { credential, designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { credentialMissing } from './credential-missing'

const toHost = (parameters: Parameters) =>
  send('sendConnector-9', {
    parameters: { SmartHosts: [{ text: '10.1.1.9' }], DNSRoutingEnabled: false, ...parameters },
  })
const existing: Edit = (design) => setExisting(design, { 'sendConnector-9': design.items['sendConnector-9'] })
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'AuthenticationCredential' })

testRule(credentialMissing, {
  passes: {
    'a credential': designOf(
      credential('credential-1'),
      toHost({ SmartHostAuthMechanism: 'BasicAuth', AuthenticationCredential: { credential: 'credential-1' } }),
    ),
    'a method without an account': designOf(toHost({ SmartHostAuthMechanism: 'ExchangeServer' })),
    'an existing connector, whose credential cannot be read': designOf(
      toHost({ SmartHostAuthMechanism: 'BasicAuthRequireTLS' }),
      existing,
    ),
    'text instead of a credential, which is another finding': designOf(
      toHost({ SmartHostAuthMechanism: 'BasicAuth', AuthenticationCredential: 'contoso\\edge' }),
    ),
  },
  fails: {
    'Basic authentication alone': {
      design: designOf(toHost({ SmartHostAuthMechanism: 'basicauth' })),
      findings: [of('missing')],
    },
    'an existing connector that is to use Basic authentication from now on': {
      design: designOf(toHost({}), existing, setParameter('sendConnector-9', 'SmartHostAuthMechanism', 'BasicAuth')),
      findings: [of('missing')],
    },
    'a credential that was deleted': {
      design: designOf(
        toHost({
          SmartHostAuthMechanism: 'BasicAuthRequireTLS',
          AuthenticationCredential: { credential: 'credential-1' },
        }),
      ),
      findings: [of('gone')],
    },
  },
})
