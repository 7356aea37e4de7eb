import { credential, designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { oneMechanism } from './one-mechanism'

const using = (SmartHostAuthMechanism: string | string[]) =>
  designOf(
    credential('credential-1'),
    send('sendConnector-9', {
      parameters: {
        SmartHostAuthMechanism,
        SmartHosts: [{ text: '10.1.1.9' }],
        DNSRoutingEnabled: false,
        AuthenticationCredential: { credential: 'credential-1' },
      },
    }),
  )
const several = { message: 'several', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }

testRule(oneMechanism, {
  passes: {
    'one method': using('BasicAuthRequireTLS'),
    'one method in a list': using(['ExchangeServer']),
    'none stated': designOf(send('sendConnector-9')),
  },
  fails: {
    'both kinds of Basic authentication': {
      design: using(['BasicAuth', 'BasicAuthRequireTLS']),
      findings: [several],
      fixed: true,
    },
    'both kinds in one text': { design: using('BasicAuth, BasicAuthRequireTLS'), findings: [several], fixed: true },
    'both without anybody to sign in to': {
      design: designOf(
        send('sendConnector-9', { parameters: { SmartHostAuthMechanism: ['BasicAuth', 'BasicAuthRequireTLS'] } }),
      ),
      findings: [several],
    },
    'methods of which none is the obvious one': {
      design: using(['ExchangeServer', 'BasicAuth']),
      findings: [several],
    },
  },
})
