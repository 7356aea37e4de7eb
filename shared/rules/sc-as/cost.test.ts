import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressSpaceCost } from './cost'

const taking = (...spaces: string[]) =>
  designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: spaces } }))
const cost = { message: 'cost', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(addressSpaceCost, {
  passes: {
    'no cost': taking('contoso.com'),
    'the lowest and the highest cost': taking('contoso.com;1', 'fabrikam.com;100'),
    'a wrong address, which is another finding': taking('*contoso.com'),
  },
  fails: {
    'cost 101': { design: taking('SMTP:contoso.com;101'), findings: [cost], fixed: true },
    'cost 0': { design: taking('contoso.com;0'), findings: [cost], fixed: true },
    'half a cost': { design: taking('contoso.com;1.5'), findings: [cost] },
    'a word': { design: taking('contoso.com;high'), findings: [cost] },
  },
})
