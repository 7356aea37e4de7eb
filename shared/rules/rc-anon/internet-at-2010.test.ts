import { setParameter } from '../../edits/change'
import { designOf, hub, internet, mailbox, receive } from '../testing/designs'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { internetAt2010 } from './internet-at-2010'

const fromInternet = route({ from: 'internet-1' })
const refused = { message: 'refused', subject: 'receiveConnector-1', parameter: 'PermissionGroups' }

testRule(internetAt2010, {
  passes: {
    'a Hub without Internet mail': designOf(hub(), internet),
    'Internet mail to a Mailbox server, whose Default Frontend takes it': designOf(mailbox(), internet, fromInternet),
    'the group AnonymousUsers': designOf(
      hub(),
      internet,
      setParameter('receiveConnector-1', 'PermissionGroups', ['AnonymousUsers', 'ExchangeServers']),
      fromInternet,
    ),
    'a connector made for Internet mail': designOf(
      hub(),
      internet,
      receive('receiveConnector-9', 'server-1', { usage: 'Internet', parameters: { Bindings: ['10.2.3.4:25'] } }),
      fromInternet,
    ),
    'a gateway, which may sign in': designOf(hub(), gateway(), route()),
  },
  fails: {
    'Internet mail to the Default connector as setup made it': {
      design: designOf(hub(), internet, fromInternet),
      findings: [refused],
      fixed: true,
    },
  },
})
