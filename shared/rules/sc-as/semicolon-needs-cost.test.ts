import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { semicolonNeedsCost } from './semicolon-needs-cost'

const taking = (AddressSpaces: string | string[]) =>
  designOf(send('sendConnector-9', { parameters: { AddressSpaces, SmartHosts: [{ text: '10.1.1.9' }] } }))
const noCost = { message: 'noCost', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(semicolonNeedsCost, {
  passes: {
    'a cost at the end': taking(['X400:c=US;a=X;1']),
    'an address without semicolons': taking(['FAX:*']),
    'SMTP with a cost': taking(['contoso.com;5']),
  },
  fails: {
    'no cost': { design: taking(['X400:c=US;a=X']), findings: [noCost], fixed: true },
    'a semicolon at the end': { design: taking(['*', 'X400:c=US;a=X;']), findings: [noCost], fixed: true },
    'a single text instead of a list': { design: taking('X400:c=US;a=X,Y'), findings: [noCost], fixed: true },
  },
})
