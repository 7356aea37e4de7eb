import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { domainOfExchangeOnline } from './domain-of-exchange-online'

const to = (parameters: Parameters, AddressSpaces = ['contoso.mail.onmicrosoft.com']) =>
  designOf(send('sendConnector-9', { parameters: { AddressSpaces, RequireTLS: true, ...parameters } }))
const validated = { TlsAuthLevel: 'DomainValidation' }
const other = { message: 'other', subject: 'sendConnector-9', parameter: 'TlsDomain' }

testRule(domainOfExchangeOnline, {
  passes: {
    'its domain': to({ ...validated, TlsDomain: 'Mail.Protection.Outlook.com' }),
    'the certificate alone validated': to({ TlsAuthLevel: 'CertificateValidation' }),
    'a partner': to({ ...validated, TlsDomain: 'fabrikam.com' }, ['fabrikam.com']),
  },
  fails: {
    'the domain of the tenant': {
      design: to({ ...validated, TlsDomain: 'contoso.mail.onmicrosoft.com' }),
      findings: [other],
      fixed: true,
    },
    'no domain': { design: to(validated), findings: [other], fixed: true },
  },
})
