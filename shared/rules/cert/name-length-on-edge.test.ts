import { designOf, edge, mailbox, receive } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateNameOnEdge } from './name-length-on-edge'

const receiving = receive('receiveConnector-9', 'server-1', {
  parameters: { TlsCertificateName: { certificate: 'certificate-1' } },
})
const withSubject = (length: number) =>
  certificate('certificate-1', { issuer: 'CN=CA', subject: 'x'.repeat(length), servers: ['server-1'] })

testRule(certificateNameOnEdge, {
  passes: {
    '256 characters': designOf(edge(), withSubject(245), receiving),
    'a longer one on a Mailbox server': designOf(mailbox(), withSubject(300), receiving),
  },
  fails: {
    '257 characters on an Edge server': {
      design: designOf(edge(), withSubject(246), receiving),
      findings: [{ message: 'long', subject: 'receiveConnector-9', parameter: 'TlsCertificateName' }],
    },
  },
})
