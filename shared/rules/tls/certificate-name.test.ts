import type { ParameterValue } from '../../model/parameter-value'
import { designOf, mailbox, receive, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateNameForm } from './certificate-name'

const sending = (TlsCertificateName: ParameterValue) => send('sendConnector-9', { parameters: { TlsCertificateName } })
const of = (message: string, subject = 'sendConnector-9') => ({ message, subject, parameter: 'TlsCertificateName' })

testRule(certificateNameForm, {
  passes: {
    'issuer and subject': designOf(sending('<I>CN=Public CA, C=US<S>CN=mail.contoso.com')),
    'a certificate of the drawing': designOf(certificate('certificate-1'), sending({ certificate: 'certificate-1' })),
    none: designOf(sending(null)),
  },
  fails: {
    'a host name': { design: designOf(sending('mail.contoso.com')), findings: [of('form')] },
    'a subject alone, on a Receive connector': {
      design: designOf(
        mailbox(),
        receive('receiveConnector-9', 'server-1', { parameters: { TlsCertificateName: '<I><S>CN=mail.contoso.com' } }),
      ),
      findings: [of('form', 'receiveConnector-9')],
    },
    'a certificate of which the issuer is not known': {
      design: designOf(certificate('certificate-1', { issuer: '' }), sending({ certificate: 'certificate-1' })),
      findings: [of('incomplete')],
    },
  },
})
