import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { tlsValidated } from './tls-validated'

const to = (parameters: Parameters, AddressSpaces = ['contoso.mail.onmicrosoft.com']) =>
  designOf(send('sendConnector-9', { parameters: { AddressSpaces, ...parameters } }))
const of = (parameter: string) => ({ message: 'unvalidated', subject: 'sendConnector-9', parameter })

testRule(tlsValidated, {
  passes: {
    'required and validated': to({ RequireTLS: true, TlsAuthLevel: 'CertificateValidation' }),
    'required, and the domain validated': to({ RequireTLS: true, TlsAuthLevel: 'DomainValidation' }),
    'a connector to somebody else': to({}, ['fabrikam.com']),
  },
  fails: {
    'nothing stated': { design: to({}), findings: [of('RequireTLS')], fixed: true },
    'encrypted only, with the domain stated': {
      design: to({ RequireTLS: true, TlsAuthLevel: 'EncryptionOnly', TlsDomain: 'mail.protection.outlook.com' }),
      findings: [of('TlsAuthLevel')],
      fixed: true,
    },
    'validated, but not required': {
      design: to({ TlsAuthLevel: 'DomainValidation' }),
      findings: [of('RequireTLS')],
      fixed: true,
    },
    'TLS ignored': { design: to({ IgnoreSTARTTLS: true }), findings: [of('RequireTLS')] },
  },
})
