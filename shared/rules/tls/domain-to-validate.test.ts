import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { domainToValidate } from './domain-to-validate'

const to = (host: string, parameters: Parameters = {}) =>
  designOf(
    send('sendConnector-9', {
      parameters: {
        SmartHosts: [host],
        DNSRoutingEnabled: false,
        RequireTLS: true,
        TlsAuthLevel: 'DomainValidation',
        ...parameters,
      },
    }),
  )
const missing = { message: 'missing', subject: 'sendConnector-9', parameter: 'TlsDomain' }

testRule(domainToValidate, {
  passes: {
    'a smart host with its domain': to('mail.fabrikam.com', { TlsDomain: '*.fabrikam.com' }),
    'another level': to('mail.fabrikam.com', { TlsAuthLevel: 'CertificateValidation' }),
    'DNS routing, where the domain of the recipients counts': designOf(
      send('sendConnector-9', { parameters: { RequireTLS: true, TlsAuthLevel: 'DomainValidation' } }),
    ),
  },
  fails: {
    'a smart host without a domain': { design: to('mail.fabrikam.com'), findings: [missing] },
    'Exchange Online without a domain': {
      design: to('contoso-com.mail.protection.outlook.com', { TlsDomain: null }),
      findings: [missing],
      fixed: true,
    },
  },
})
