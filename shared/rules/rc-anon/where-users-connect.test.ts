import { changeItem, setParameter } from '../../edits/change'
import { designOf, hub, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { anonymousWhereUsersConnect } from './where-users-connect'

const anonymousToo = (id: string) => setParameter(id, 'PermissionGroups', ['AnonymousUsers', 'ExchangeUsers'])
const at = (subject: string) => ({ message: 'anonymous', subject, parameter: 'PermissionGroups' })

testRule(anonymousWhereUsersConnect, {
  passes: {
    'the connectors as setup made them': designOf(mailbox()),
    'Default Frontend, and Outbound Proxy Frontend': designOf(
      mailbox(),
      anonymousToo('receiveConnector-1'),
      anonymousToo('receiveConnector-3'),
    ),
    'the Default connector of a 2010 Hub, which may take Internet mail': designOf(
      hub(),
      anonymousToo('receiveConnector-1'),
    ),
  },
  fails: {
    'Client Frontend, Default and Client Proxy': {
      design: designOf(mailbox(), ...[2, 4, 5].map((number) => anonymousToo(`receiveConnector-${number}`))),
      findings: [at('receiveConnector-2'), at('receiveConnector-4'), at('receiveConnector-5')],
      fixed: true,
    },
    'Client Proxy under a new name, with no other group': {
      design: designOf(
        mailbox(),
        changeItem<'receiveConnector'>('receiveConnector-5', { name: 'Programs' }),
        setParameter('receiveConnector-5', 'PermissionGroups', ['AnonymousUsers']),
      ),
      findings: [at('receiveConnector-5')],
    },
  },
})
