import { designOf, mailbox } from '../testing/designs'
import { having, set } from '../testing/drawn'
import { testRule } from '../testing/test-rule'
import { handOverAllowed } from './hand-over-allowed'

const byDefault = 'receiveConnector-4'
const refused = { message: 'refused', subject: byDefault, parameter: 'PermissionGroups' }
const exchangeServers = 'CONTOSO\\Exchange Servers'

testRule(handOverAllowed, {
  passes: {
    'what setup made': designOf(mailbox()),
    'the one group that counts': designOf(mailbox(), set(byDefault, 'PermissionGroups', ['ExchangeServers'])),
    'a right granted explicitly': designOf(
      mailbox(),
      set(byDefault, 'PermissionGroups', ['ExchangeUsers']),
      having(byDefault, { grants: [{ user: exchangeServers, rights: ['ms-Exch-SMTP-Submit'] }] }),
    ),
    'servers that cannot sign in at all': designOf(
      mailbox(),
      set(byDefault, 'AuthMechanism', ['Tls']),
      set(byDefault, 'PermissionGroups', ['ExchangeUsers']),
    ),
  },
  fails: {
    'accounts alone': {
      design: designOf(mailbox(), set(byDefault, 'PermissionGroups', ['ExchangeUsers'])),
      findings: [refused],
      fixed: true,
    },
    nobody: {
      design: designOf(mailbox(), set(byDefault, 'PermissionGroups', ['None'])),
      findings: [refused],
      fixed: true,
    },
  },
})
