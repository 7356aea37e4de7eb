import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { noDuplicateSpaces } from './no-duplicates'

const taking = (...AddressSpaces: string[]) => designOf(send('sendConnector-9', { parameters: { AddressSpaces } }))
const of = (message: string) => ({ message, subject: 'sendConnector-9', parameter: 'AddressSpaces' })

testRule(noDuplicateSpaces, {
  passes: {
    'a domain and its subdomains': taking('contoso.com', '*.contoso.com'),
    'the same address of two types': taking('SMTP:contoso.com', 'FAX:contoso.com'),
  },
  fails: {
    'the same space in two spellings': {
      design: taking('contoso.com', '*', 'SMTP:Contoso.com;1'),
      findings: [of('twice')],
      fixed: true,
    },
    'the same space three times': { design: taking('*', '*', '*;1'), findings: [of('twice')], fixed: true },
    'a list written as one text': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces: '*, *' } })),
      findings: [of('twice')],
      fixed: true,
    },
    'the same address at two costs': { design: taking('*;1', '*;5'), findings: [of('costs')] },
  },
})
