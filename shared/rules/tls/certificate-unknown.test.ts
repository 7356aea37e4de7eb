import { p0 } from '../../templates/p0'
import { designOf, edge, hub, mailbox, send } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { certificateUnknown } from './certificate-unknown'

const signingIn = (SmartHostAuthMechanism = 'BasicAuthRequireTLS') =>
  send('sendConnector-9', {
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: 'server-2' }],
      SmartHostAuthMechanism,
      SourceTransportServers: [{ server: 'server-1' }],
    },
  })
const unknown = { message: 'unknown', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }

testRule(certificateUnknown, {
  passes: {
    'the procedure P0 with public certificates': p0(),
    'a self-signed certificate, which is another finding': designOf(
      mailbox(),
      edge({ certificate: 'selfSigned' }),
      signingIn(),
    ),
    'another method': designOf(mailbox(), edge(), signingIn('ExchangeServer')),
  },
  fails: {
    'a server of whose certificate nothing is stated': {
      design: designOf(mailbox(), edge(), signingIn()),
      findings: [unknown],
    },
    'a gateway that signs in at such a server': {
      design: designOf(hub(), gateway(), route({ authentication: 'basicOverTls' })),
      findings: [{ ...unknown, subject: 'inboundRoute-1' }],
    },
  },
})
