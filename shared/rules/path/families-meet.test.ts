import { changeItem } from '../../edits/change'
import { internalAdapter } from '../testing/designs'
import { gatewayRoute } from '../testing/expectations'
import { testRule } from '../testing/test-rule'
import { familiesMeet } from './families-meet'

const dual = changeItem('server-1', { adapters: internalAdapter('192.168.5.10', '2001:db8::10') })
const apart = { message: 'apart', subject: 'inboundRoute-1' }

testRule(familiesMeet, {
  passes: {
    'IPv4 at both ends': gatewayRoute(['10.9.9.9'], undefined),
    'a server with both families': dual(gatewayRoute(['2001:db8::9'], undefined)),
    'a sender with both families': gatewayRoute(['2001:db8::9', '10.9.9.9'], undefined),
    'a sender without addresses': gatewayRoute([], undefined),
  },
  fails: {
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
