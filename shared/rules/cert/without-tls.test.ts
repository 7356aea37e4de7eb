import type { Parameters } from '../../model/parameter-value'
import { designOf, mailbox, receive, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateWithoutTls } from './without-tls'

const TlsCertificateName = { certificate: 'certificate-1' }
const receiving = (parameters: Parameters) =>
  designOf(mailbox(), certificate('certificate-1'), receive('receiveConnector-9', 'server-1', { parameters }))
const sending = (parameters: Parameters) =>
  designOf(certificate('certificate-1'), send('sendConnector-9', { parameters }))

testRule(certificateWithoutTls, {
  passes: {
    'TLS offered': receiving({ TlsCertificateName, AuthMechanism: ['Tls'] }),
    'no certificate': receiving({ AuthMechanism: ['None'] }),
    'TLS where it is offered': sending({ TlsCertificateName }),
  },
  fails: {
    'no TLS offered': {
      design: receiving({ TlsCertificateName, AuthMechanism: ['ExternalAuthoritative'] }),
      findings: [{ message: 'notOffered', subject: 'receiveConnector-9', parameter: 'AuthMechanism' }],
    },
    'TLS never started': {
      design: sending({ TlsCertificateName, IgnoreSTARTTLS: true }),
      findings: [{ message: 'neverStarted', subject: 'sendConnector-9', parameter: 'IgnoreSTARTTLS' }],
    },
  },
})
