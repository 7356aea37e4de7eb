import { changeItem } from '../../edits/change'
import { addAcceptedDomain } from '../../edits/organization'
import { designOf, mailbox } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { acceptedDomainForm } from './domain-form'

const accepting = (domain: string) => designOf(mailbox(), addAcceptedDomain(domain, 'organization'))
const of = (message: string) => ({ message, subject: 'acceptedDomain-2', parameter: 'DomainName' })
const label = 'a'.repeat(62)

testRule(acceptedDomainForm, {
  passes: {
    'a domain': accepting('fabrikam.com'),
    'a domain with its subdomains': accepting('*.fabrikam.com'),
    'an international domain': accepting('bücher.example'),
    'a long domain': accepting(`${label}.${label}.${label}.${label}.com`),
  },
  fails: {
    'a wildcard without a dot': { design: accepting('*fabrikam.com'), findings: [of('wildcard')], fixed: true },
    'a wildcard inside': { design: accepting('mail.*.com'), findings: [of('wildcard')] },
    'a wildcard alone': { design: accepting('*'), findings: [of('wildcard')] },
    'more than 256 characters': {
      design: accepting(`${label}.${label}.${label}.${label}.fabrikam.com`),
      findings: [of('length')],
    },
    'no name': {
      design: designOf(
        mailbox(),
        addAcceptedDomain('fabrikam.com', 'organization'),
        changeItem('acceptedDomain-2', { name: ' ' }),
      ),
      findings: [{ message: 'nameless', subject: 'acceptedDomain-2', parameter: 'Name' }],
      fixed: true,
    },
    'no domain at all': { design: accepting('fabrikam com'), findings: [of('form')] },
  },
})
