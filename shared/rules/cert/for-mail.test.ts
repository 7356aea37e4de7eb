import { designOf, mailbox, receive, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateForMail } from './for-mail'

const reference = { TlsCertificateName: { certificate: 'certificate-1' } }
const sending = send('sendConnector-9', {
  parameters: { ...reference, SourceTransportServers: [{ server: 'server-1' }] },
})
const services = (...list: string[]) => certificate('certificate-1', { services: list, servers: ['server-1'] })
const notEnabled = (subject = 'sendConnector-9') => ({
  message: 'notEnabled',
  subject,
  parameter: 'TlsCertificateName',
})

testRule(certificateForMail, {
  passes: {
    'a certificate for mail and the web': designOf(mailbox(), services('IIS', 'smtp'), sending),
    'a certificate of which no service is stated': designOf(mailbox(), services(), sending),
    'a certificate for the web that no connector names': designOf(mailbox(), services('IIS'), send('sendConnector-9')),
  },
  fails: {
    'a certificate for the web': { design: designOf(mailbox(), services('IIS'), sending), findings: [notEnabled()] },
    'one certificate for the web of two connectors': {
      design: designOf(
        mailbox(),
        services('IIS'),
        sending,
        receive('receiveConnector-9', 'server-1', { parameters: reference }),
      ),
      findings: [notEnabled()],
    },
    'the same by its name, at a Receive connector': {
      design: designOf(
        mailbox(),
        services('IIS', 'POP'),
        receive('receiveConnector-9', 'server-1', {
          parameters: { TlsCertificateName: '<I>CN=Public CA, C=US<S>CN=mail.contoso.com' },
        }),
      ),
      findings: [notEnabled('receiveConnector-9')],
    },
  },
})
