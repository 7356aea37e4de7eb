import type { Statement } from '../../powershell/statement'
import { p0 } from '../../templates/p0'
import { designOf, send } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { quotedValues, quotedValuesRule } from './quoted-values'

const careless = ({ cmdlet, parameters }: Statement) =>
  [cmdlet, ...Object.entries(parameters).map(([name, value]) => `-${name} ${JSON.stringify(value)}`)].join(' ')
const spaces = [statementOf('New-SendConnector', { Name: 'a', AddressSpaces: ['SMTP:contoso.com;10'] })]

testPlanRule(quotedValuesRule(careless), {
  passes: {
    'a command without semicolon': [statementOf('Remove-SendConnector', { Identity: 'a', Confirm: false })],
    'a semicolon in quotation marks': [statementOf('Remove-SendConnector', { Identity: "'it''s; here'" })],
  },
  fails: {
    'a printer that forgets to quote': {
      plan: spaces,
      findings: [{ message: 'unquoted', subject: 'sendConnector-9' }],
    },
  },
})

testPlanRule(
  { ...quotedValues, messages: {} },
  {
    passes: {
      'what we print': spaces,
      'names with quotation marks and semicolons': designOf(
        send('sendConnector-9', { name: "it's; 'here'", parameters: { AddressSpaces: ['*;1', "a';b;2"] } }),
      ),
      'the whole procedure P0': p0(),
    },
    fails: {},
  },
)
