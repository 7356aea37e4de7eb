import { addItem } from '../../edits/add'
import { arriving } from '../testing/drawn'
import { designOf, mailbox, send } from '../testing/designs'
import type { SmtpMechanism } from '../../exchange/smtp-abilities'
import type { GatewayAuthentication } from '../../model/ends'
import { testRule } from '../testing/test-rule'
import { commonMechanism } from './common-mechanism'

const somewhere = { x: 0, y: 0 }

const toGateway = (
  mechanisms: SmtpMechanism[] | undefined,
  SmartHostAuthMechanism = 'BasicAuthRequireTLS',
  offers: GatewayAuthentication[] = ['none'],
) =>
  designOf(
    mailbox(),
    addItem('gateway', somewhere, { hostNames: ['mx.fabrikam.com'], mechanisms, offers }),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: ['*'],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: 'gateway-1' }],
        SmartHostAuthMechanism,
        SourceTransportServers: [{ server: 'server-1' }],
      },
    }),
  )

const fromDevice = (mechanisms: SmtpMechanism[] | undefined, authentication: 'basicOverTls' | 'anonymous') =>
  designOf(
    mailbox(),
    addItem('application', somewhere, { addresses: ['192.168.10.5'], mechanisms }),
    arriving('application-1', 'server-1', { authentication }),
  )

testRule(commonMechanism, {
  passes: {
    'a smart host of which nothing is known': toGateway(undefined),
    'a smart host that offers LOGIN as well': toGateway(['PLAIN', 'LOGIN']),
    'a smart host to which nobody signs in': toGateway(['PLAIN'], 'None'),
    'a smart host that takes mail with and without an account': toGateway(undefined, 'None', ['basic', 'none']),
    'a device that knows NTLM': fromDevice(['NTLM'], 'basicOverTls'),
    'a device that knows PLAIN alone and signs in nowhere': fromDevice(['PLAIN'], 'anonymous'),
    'a device of which nothing is known': fromDevice(undefined, 'basicOverTls'),
  },
  fails: {
    'a smart host that asks for an account, and nobody signs in': {
      design: toGateway(undefined, 'None', ['basicOverTls']),
      findings: [{ message: 'unsigned', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }],
    },
    'a smart host that offers PLAIN alone': {
      design: toGateway(['PLAIN']),
      findings: [{ message: 'smartHost', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }],
    },
    'a device that knows PLAIN alone': {
      design: fromDevice(['PLAIN'], 'basicOverTls'),
      findings: [{ message: 'sender', subject: 'inboundRoute-9', parameter: 'Authentication' }],
    },
  },
})
