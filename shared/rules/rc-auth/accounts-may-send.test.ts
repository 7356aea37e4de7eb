import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { accountsMaySend } from './accounts-may-send'

const connector = (PermissionGroups: string[], fields: Partial<ReceiveConnector> = {}) =>
  designOf(
    mailbox(),
    receive('receiveConnector-9', 'server-1', {
      parameters: { AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS'], PermissionGroups },
      ...fields,
    }),
  )
const grant = (user: string) => ({ grants: [{ user, rights: ['SMTP-Submit'] }] })
const nobody = { message: 'nobody', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(accountsMaySend, {
  passes: {
    'the group ExchangeUsers': connector(['AnonymousUsers', 'ExchangeUsers']),
    'the group ExchangeServers': connector(['ExchangeServers']),
    'a right granted to the account': connector(['AnonymousUsers'], grant('CONTOSO\\gateway')),
    'no mechanism with an account': connector(['AnonymousUsers'], {
      parameters: { AuthMechanism: ['Tls'], PermissionGroups: ['AnonymousUsers'] },
    }),
    'the connectors of setup': designOf(mailbox()),
  },
  fails: {
    'anonymous users only': { design: connector(['AnonymousUsers']), findings: [nobody] },
    'a right granted to anonymous users': {
      design: connector(['AnonymousUsers'], grant('NT AUTHORITY\\ANONYMOUS LOGON')),
      findings: [nobody],
    },
    'a connector of setup that lost its groups': {
      design: designOf(mailbox(), setParameter('receiveConnector-2', 'PermissionGroups', ['AnonymousUsers'])),
      findings: [{ ...nobody, subject: 'receiveConnector-2' }],
    },
  },
})
