import { designOf, mailbox, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateWithKey } from './with-key'

const sending = send('sendConnector-9', {
  parameters: {
    TlsCertificateName: { certificate: 'certificate-1' },
    SourceTransportServers: [{ server: 'server-1' }],
  },
})
const on = (servers: string[], trustedBy: string[]) => certificate('certificate-1', { servers, trustedBy })

testRule(certificateWithKey, {
  passes: {
    'the key on the server': designOf(mailbox(), on(['server-1'], []), sending),
    'the key on a server that trusts it, too': designOf(mailbox(), on(['server-1'], ['server-1']), sending),
    'a certificate of which nothing is known there': designOf(mailbox(), on([], []), sending),
  },
  fails: {
    'a server that only trusts it': {
      design: designOf(mailbox(), on([], ['server-1']), sending),
      findings: [{ message: 'noKey', subject: 'sendConnector-9', parameter: 'TlsCertificateName' }],
    },
  },
})
