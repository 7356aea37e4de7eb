import { changeItem } from '../../edits/change'
import { designOf, internalAdapter, mailbox, send } from '../testing/designs'
import { gatewayRoute } from '../testing/expectations'
import { gateway } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { familiesMeet } from './families-meet'

const dual = changeItem('server-1', { adapters: internalAdapter('192.168.5.10', '2001:db8::10') })
const apart = { message: 'apart', subject: 'inboundRoute-1' }

const toGateway = (...own: string[]) =>
  designOf(
    mailbox(),
    gateway({ addresses: own }),
    send('sendConnector-9', {
      parameters: {
        AddressSpaces: ['*'],
        DNSRoutingEnabled: false,
        SmartHosts: [{ server: 'gateway-1' }],
        SourceTransportServers: [{ server: 'server-1' }],
      },
    }),
  )

testRule(familiesMeet, {
  passes: {
    'a smart host that has IPv4 too': toGateway('2001:db8::9', '10.9.9.9'),
    'a smart host for a server with both families': dual(toGateway('2001:db8::9')),
    'IPv4 at both ends': gatewayRoute(['10.9.9.9'], undefined),
    'a server with both families': dual(gatewayRoute(['2001:db8::9'], undefined)),
    'a sender with both families': gatewayRoute(['2001:db8::9', '10.9.9.9'], undefined),
    'a sender without addresses': gatewayRoute([], undefined),
  },
  fails: {
    'a smart host with IPv6 alone': {
      design: toGateway('2001:db8::9'),
      findings: [{ message: 'smartHost', subject: 'sendConnector-9', parameter: 'SmartHosts' }],
    },
    'an IPv6 sender at a server with IPv4 alone': {
      design: gatewayRoute(['2001:db8::9'], undefined),
      findings: [apart],
    },
    'an IPv4 sender at a server with IPv6 alone': {
      design: changeItem('server-1', { adapters: internalAdapter('2001:db8::10') })(
        gatewayRoute(['10.9.9.9'], undefined),
      ),
      findings: [apart],
    },
  },
})
