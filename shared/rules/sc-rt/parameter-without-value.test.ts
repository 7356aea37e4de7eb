import { setExisting, type Edit } from '../../edits/edit'
import { setParameter } from '../../edits/change'
import { p0 } from '../../templates/p0'
import { designOf, send } from '../testing/designs'
import { testPlanRule } from '../testing/test-plan-rule'
import { parameterWithoutValue } from './parameter-without-value'

const connector = (parameters: Parameters<typeof send>[1] = {}) => send('sendConnector-9', parameters)
const existing: Edit = (design) => setExisting(design, { 'sendConnector-9': design.items['sendConnector-9'] })
const empty = (parameter: string) => ({ message: 'empty', subject: 'sendConnector-9', parameter })
const created = { target: 'organization', cmdlet: 'New-SendConnector', subject: 'sendConnector-9' }

testPlanRule(parameterWithoutValue, {
  passes: {
    'the whole procedure P0': p0(),
    'an empty text, which states nothing': designOf(connector({ parameters: { AddressSpaces: ['*'], Comment: ' ' } })),
    'no value on purpose': designOf(connector({ parameters: { AddressSpaces: ['*'], Fqdn: null } })),
    'no address space, which is another finding': designOf(connector({ parameters: { AddressSpaces: [] } })),
    'a list that is cleared on an existing connector': designOf(
      connector({ parameters: { SmartHosts: [{ text: '10.1.1.9' }] } }),
      existing,
      setParameter('sendConnector-9', 'SmartHosts', []),
    ),
  },
  fails: {
    'smart hosts without any host': {
      plan: designOf(connector({ parameters: { AddressSpaces: ['*'], SmartHosts: [] } })),
      findings: [empty('SmartHosts')],
    },
    'a text that is empty in the command': {
      plan: { design: designOf(), statements: [{ ...created, parameters: { Name: 'To somewhere', Comment: ' ' } }] },
      findings: [empty('Comment')],
    },
  },
})
