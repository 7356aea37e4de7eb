import type { ReceiveConnector } from '../../model/connectors'
import { designOf, edge, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { customNeedsPermissions } from './custom-needs-permissions'

function custom(groups: string[] | undefined, grants: ReceiveConnector['grants'] = []) {
  return designOf(
    edge(),
    receive('receiveConnector-9', 'server-1', {
      usage: 'Custom',
      parameters: groups ? { PermissionGroups: groups } : {},
      grants,
    }),
  )
}
const nobody = { message: 'nobody', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(customNeedsPermissions, {
  passes: {
    'Custom with a group': custom(['AnonymousUsers']),
    'Custom with the right to submit for one account': custom(undefined, [
      { user: 'EDGE01\\Mailbox', rights: ['ms-Exch-SMTP-Submit'] },
    ]),
    'Internet, which brings a group': designOf(
      edge(),
      receive('receiveConnector-9', 'server-1', { usage: 'Internet' }),
    ),
  },
  fails: {
    'Custom with nothing': { design: custom(undefined), findings: [nobody] },
    'Custom with None': { design: custom(['None']), findings: [nobody] },
    'Custom with an empty set': { design: custom([]), findings: [nobody] },
    'Custom with the relay right alone': {
      design: custom(undefined, [
        { user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] },
      ]),
      findings: [nobody],
    },
  },
})
