import { authMechanismFacts, type AuthMechanism } from '../../exchange/auth-mechanisms'
import { principals } from '../../exchange/permission-groups'
import { receiveRightNamed, type ReceiveRight } from '../../exchange/rights'
import type { Grant } from '../../model/connectors'
import { userName } from '../../model/grants'
import { sessionsOf } from '../explains'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const accountsMaySend = itemRule({
  id: 'RC-AUTH-009',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'An account that signs in may send',
  why: 'Signing in gives a session the rights of its account. Without the permission group ExchangeUsers or ExchangeServers, or a right granted to the account, it has no right to submit mail, and authentication leads nowhere.',
  remedy: 'Add ExchangeUsers, grant ms-Exch-SMTP-Submit to the account, or drop the mechanism.',
  references: ['Receive connectors'],
  hides: ['PATH-008'],
  explains: sessionsOf('memberAccount', 'plainAccount', 'windowsAccount', 'edgeAccount'),
  messages: {
    nobody: ({ name, mechanism }: { name: Receiver; mechanism: AuthMechanism }) =>
      `${called(name)} offers ${mechanism}, but no permission group lets an account send: add ExchangeUsers, or grant rights to the account.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('AuthMechanism') && !touched('PermissionGroups')) return
    const mechanism = [...mechanismsOf(settings)].find((one) => authMechanismFacts[one].takesAccount)
    if (!mechanism || settings.PermissionGroups.value?.some((group) => groupsOfAccounts.has(group))) return
    if (item.grants.some(letsAccountSend)) return
    yield {
      message: 'nobody',
      data: { name: receiver(item, server), mechanism },
      subject: item.id,
      parameter: 'PermissionGroups',
    }
  },
})

const groupsOfAccounts: ReadonlySet<string> = new Set(['ExchangeUsers', 'ExchangeServers'])
const submit: ReceiveRight = 'ms-Exch-SMTP-Submit'

function letsAccountSend(grant: Grant): boolean {
  const anonymous = userName(grant).trim().toLowerCase() === principals.anonymous.toLowerCase()
  return !anonymous && grant.rights.some((right) => receiveRightNamed(right) === submit)
}
