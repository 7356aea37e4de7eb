import { setParameter } from '../../edits/change'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { setReplacesGroups } from './set-replaces-groups'

function changed(groups: string[] | undefined) {
  return designOf(edge(), setParameter('receiveConnector-1', 'PermissionGroups', groups))
}
const dropped = { message: 'dropped', subject: 'receiveConnector-1', parameter: 'PermissionGroups' }

testRule(setReplacesGroups, {
  passes: {
    'the default connector': designOf(edge()),
    'a group added': changed(['AnonymousUsers', 'ExchangeServers', 'Partners', 'ExchangeUsers']),
    'the groups no longer stated': changed(undefined),
    'a designed connector': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { parameters: { PermissionGroups: ['Partners'] } }),
    ),
  },
  fails: {
    'a group left out': { design: changed(['AnonymousUsers', 'exchangeservers']), findings: [dropped] },
    'None in the place of all': { design: changed(['None']), findings: [dropped] },
  },
})
