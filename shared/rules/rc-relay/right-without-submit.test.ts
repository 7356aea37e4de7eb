import { designOf, mailbox, receive } from '../testing/designs'
import { externallySecured, relay, relayGrants } from '../testing/relays'
import { testRule } from '../testing/test-rule'
import { rightWithoutSubmit } from './right-without-submit'

const noSubmit = { message: 'noSubmit', subject: 'receiveConnector-9', parameter: 'PermissionGroups' }

testRule(rightWithoutSubmit, {
  passes: {
    'the group AnonymousUsers': designOf(mailbox(), relay('server-1', ['192.168.5.77'])),
    'the usage type Internet, which brings the group': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', { usage: 'Internet' }),
      (design) => relayGrants(design, 'receiveConnector-9'),
    ),
    'the right to submit, given explicitly': designOf(
      mailbox(),
      receive('receiveConnector-9', 'server-1', {
        grants: [
          {
            user: 'NT AUTHORITY\\Anonymous Logon',
            rights: ['ms-Exch-SMTP-Submit', 'ms-Exch-SMTP-Accept-Any-Recipient'],
          },
        ],
      }),
    ),
    'external security, where nobody is anonymous': designOf(
      mailbox(),
      externallySecured('server-1', ['192.168.5.77']),
      (design) => relayGrants(design, 'receiveConnector-9'),
    ),
  },
  fails: {
    'another group only': {
      design: designOf(mailbox(), relay('server-1', ['192.168.5.77'], { PermissionGroups: ['ExchangeServers'] })),
      findings: [noSubmit],
      fixed: true,
    },
    'no group at all': {
      design: designOf(mailbox(), relay('server-1', ['192.168.5.77'], { PermissionGroups: ['None'] })),
      findings: [noSubmit],
      fixed: true,
    },
  },
})
