import { designOf, edge, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { onlyOneDisabled } from './only-one-disabled'

const taking = (id: string, Enabled: boolean, AddressSpaces: string[], home = 'organization') =>
  send(id, { name: `To ${id}`, home, parameters: { AddressSpaces, Enabled } })
const disabled = { message: 'disabled', subject: 'sendConnector-1', parameter: 'Enabled' }

testRule(onlyOneDisabled, {
  passes: {
    'an enabled connector': designOf(taking('sendConnector-1', true, ['*'])),
    'another connector for the same domain': designOf(
      taking('sendConnector-1', false, ['fabrikam.com']),
      taking('sendConnector-2', true, ['SMTP:Fabrikam.com;7']),
    ),
    'a broader connector': designOf(
      taking('sendConnector-1', false, ['eu.fabrikam.com', '*.us.fabrikam.com']),
      taking('sendConnector-2', true, ['*.fabrikam.com']),
    ),
  },
  fails: {
    'the only one for everything': {
      design: designOf(taking('sendConnector-1', false, ['*']), taking('sendConnector-2', true, ['fabrikam.com'])),
      findings: [disabled],
    },
    'a plain domain beside, which takes no subdomains': {
      design: designOf(
        taking('sendConnector-1', false, ['*.fabrikam.com']),
        taking('sendConnector-2', true, ['fabrikam.com']),
      ),
      findings: [disabled],
    },
    'another connector that is disabled as well, or lives on an Edge': {
      design: designOf(
        edge(),
        taking('sendConnector-1', false, ['*']),
        taking('sendConnector-2', false, ['fabrikam.com']),
        taking('sendConnector-3', true, ['*'], 'server-1'),
      ),
      findings: [disabled, { ...disabled, subject: 'sendConnector-2' }],
    },
  },
})
