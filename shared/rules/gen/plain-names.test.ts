import { p0 } from '../../templates/p0'
import { designOf, send } from '../testing/designs'
import { statementOf, testPlanRule } from '../testing/test-plan-rule'
import { plainNames } from './plain-names'

const named = (name: string) => designOf(send('sendConnector-9', { name, parameters: { AddressSpaces: ['*'] } }))
const special = { message: 'special', subject: 'sendConnector-9', parameter: 'Name' }

testPlanRule(plainNames, {
  passes: {
    'the names of procedure P0': p0(),
    'brackets, an ampersand and a hyphen inside': named('To A&B (Paris-Nord)'),
    'a server whose name comes before the connector’s': [
      statementOf('Set-ReceiveConnector', { Identity: 'MBX01\\From Internet' }),
    ],
  },
  fails: {
    'an apostrophe': { plan: named('To O’Brien'), findings: [special] },
    'a dollar sign': { plan: named('Cost $5'), findings: [special] },
    'a backtick': { plan: named('To `x`'), findings: [special] },
    'a leading hyphen': { plan: named('-To Internet'), findings: [special] },
    'a quotation mark in an existing connector, once': {
      plan: [
        statementOf('Set-ReceiveConnector', { Identity: 'MBX01\\The "old" one', Enabled: false }),
        statementOf('Add-ADPermission', { Identity: 'MBX01\\The "old" one' }),
      ],
      findings: [special],
    },
  },
})
