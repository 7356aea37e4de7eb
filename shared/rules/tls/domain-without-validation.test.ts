import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { domainWithoutValidation } from './domain-without-validation'

const stating = (parameters: Parameters) => designOf(send('sendConnector-9', { parameters }))
const TlsDomain = 'fabrikam.com'
const refused = { message: 'refused', subject: 'sendConnector-9', parameter: 'TlsDomain' }

testRule(domainWithoutValidation, {
  passes: {
    'a domain that is validated': stating({ TlsDomain, RequireTLS: true, TlsAuthLevel: 'DomainValidation' }),
    'no domain': stating({ TlsDomain: null, RequireTLS: true, TlsAuthLevel: 'EncryptionOnly' }),
  },
  fails: {
    'another level': {
      design: stating({ TlsDomain, RequireTLS: true, TlsAuthLevel: 'CertificateValidation' }),
      findings: [refused],
      fixed: true,
    },
    'no level, and TLS not required': { design: stating({ TlsDomain }), findings: [refused], fixed: true },
    'TLS ignored': { design: stating({ TlsDomain, IgnoreSTARTTLS: true }), findings: [refused] },
  },
})
