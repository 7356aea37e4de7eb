import { setParameter } from '../../edits/change'
import { designOf, hub, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { anonymousIPv6 } from './anonymous-ipv6'

const everyIPv6 = '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'

function connector(group: string, ...ranges: string[]) {
  return designOf(
    mailbox(),
    receive('receiveConnector-9', 'server-1', { parameters: { PermissionGroups: [group], RemoteIPRanges: ranges } }),
  )
}

testRule(anonymousIPv6, {
  passes: {
    'the default Front End connector, which setup made so': designOf(mailbox()),
    'a default connector with AnonymousUsers added, its ranges as set up': designOf(
      hub(),
      setParameter('receiveConnector-1', 'PermissionGroups', ['AnonymousUsers', 'ExchangeServers']),
    ),
    'users from every IPv6 address': connector('ExchangeUsers', everyIPv6),
    'every IPv6 address at a connector that listens on IPv4 only': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        parameters: {
          PermissionGroups: ['AnonymousUsers'],
          Bindings: ['0.0.0.0:25'],
          RemoteIPRanges: ['10.0.0.9', '::/0'],
        },
      }),
    ),
    'anonymous mail from one IPv6 network': connector('AnonymousUsers', '2001:db8::/32', '0.0.0.0/0'),
  },
  fails: {
    'anonymous mail from every IPv6 address': {
      design: connector('AnonymousUsers', '0.0.0.0/0', '::/0'),
      findings: [{ message: 'everyone', subject: 'receiveConnector-9', parameter: 'RemoteIPRanges' }],
    },
  },
})
