import { designOf, edge, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { legacyServersOnEdge } from './legacy-servers-on-edge'

function groups(...PermissionGroups: string[]) {
  return receive('receiveConnector-9', 'server-1', { parameters: { PermissionGroups } })
}
const legacy = { message: 'legacy', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(legacyServersOnEdge, {
  passes: {
    'the default connector of an Edge': designOf(edge()),
    'the usage type Internal on an Edge, which leaves the group out there': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { usage: 'Internal' }),
    ),
    'ExchangeLegacyServers on a Mailbox server': designOf(mailbox(), groups('ExchangeLegacyServers')),
    'ExchangeUsers on an Edge': designOf(edge(), groups('ExchangeUsers')),
  },
  fails: {
    'ExchangeLegacyServers beside another group': {
      design: designOf(edge(), groups('ExchangeServers', 'exchangelegacyservers')),
      findings: [legacy],
      fixed: true,
    },
    'ExchangeLegacyServers alone, which nothing obvious replaces': {
      design: designOf(edge(), groups('ExchangeLegacyServers')),
      findings: [legacy],
    },
  },
})
