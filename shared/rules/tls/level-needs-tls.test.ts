import type { Parameters } from '../../model/parameter-value'
import { designOf, send } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { levelNeedsTls } from './level-needs-tls'

const stating = (parameters: Parameters) => designOf(send('sendConnector-9', { parameters }))
const optional = { message: 'optional', subject: 'sendConnector-9', parameter: 'TlsAuthLevel' }

testRule(levelNeedsTls, {
  passes: {
    'a level with TLS required': stating({ RequireTLS: true, TlsAuthLevel: 'EncryptionOnly' }),
    'no level': stating({ TlsAuthLevel: null }),
    'TLS required without a level': stating({ RequireTLS: true }),
  },
  fails: {
    'a level without TLS required': {
      design: stating({ TlsAuthLevel: 'CertificateValidation' }),
      findings: [optional],
      fixed: true,
    },
    'a level while TLS is ignored': {
      design: stating({ TlsAuthLevel: 'domainvalidation', IgnoreSTARTTLS: true, RequireTLS: false }),
      findings: [optional],
    },
  },
})
