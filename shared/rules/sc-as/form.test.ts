import { designOf, mailbox, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { addressSpaceForm } from './form'

const taking = (...spaces: string[]) =>
  designOf(mailbox(), send('sendConnector-9', { parameters: { AddressSpaces: spaces } }))
const form = { message: 'form', subject: 'sendConnector-9', parameter: 'AddressSpaces' }

testRule(addressSpaceForm, {
  passes: {
    'everything, a domain, a domain with its subdomains, and a whole top level': taking(
      '*',
      'contoso.com',
      '*.contoso.com',
      '*.com',
    ),
    'the accepted domains': taking('--'),
    'type and cost written out': taking('SMTP:*.contoso.com;10'),
    'another type than SMTP': taking('X400:c=US;a=X;1'),
    'a wrong cost, which is another finding': taking('contoso.com;101'),
  },
  fails: {
    'a wildcard without a dot': { design: taking('*contoso.com'), findings: [form], fixed: true },
    'a wildcard without a dot beside a good one, with type and cost': {
      design: taking('fabrikam.com', 'SMTP:*contoso.com;7'),
      findings: [form],
      fixed: true,
    },
    'a wildcard without a dot in a list written as one text': {
      design: designOf(send('sendConnector-9', { parameters: { AddressSpaces: 'fabrikam.com, *contoso.com' } })),
      findings: [form],
      fixed: true,
    },
    'a wildcard in the middle': { design: taking('mail.*.com'), findings: [form] },
    'an empty label': { design: taking('contoso..com'), findings: [form] },
    'two wrong spaces': { design: taking('a.*.com', '.com'), findings: [form, form] },
  },
})
