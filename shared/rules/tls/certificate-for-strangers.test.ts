import { setParameter } from '../../edits/change'
import { designOf, edge, internet, mailbox, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { certificateForStrangers } from './certificate-for-strangers'

const fromInternet = route({ from: 'internet-1' })
const selfSigned = { message: 'selfSigned', subject: 'receiveConnector-1', parameter: 'TlsCertificateName' }

testRule(certificateForStrangers, {
  passes: {
    'nothing stated of the certificate': designOf(edge(), internet, fromInternet),
    'a public certificate': designOf(edge({ certificate: 'public' }), internet, fromInternet),
    'a public certificate beside the self-signed one': designOf(
      edge({ certificate: 'selfSigned' }),
      certificate('certificate-1', { servers: ['server-1'] }),
      certificate('certificate-2', { servers: ['server-1'], selfSigned: true }),
      internet,
      fromInternet,
    ),
    'a self-signed certificate that only Exchange servers see': designOf(
      mailbox({ certificate: 'selfSigned' }),
      edge(),
      send('sendConnector-9', {
        home: 'server-2',
        parameters: { AddressSpaces: ['--'], DNSRoutingEnabled: false, SmartHosts: [{ server: 'server-1' }] },
      }),
    ),
    'a connector that offers no TLS': designOf(
      edge({ certificate: 'selfSigned' }),
      setParameter('receiveConnector-1', 'AuthMechanism', ['None']),
      internet,
      fromInternet,
    ),
  },
  fails: {
    'Internet mail to a server with a self-signed certificate': {
      design: designOf(edge({ certificate: 'selfSigned' }), internet, fromInternet),
      findings: [selfSigned],
    },
    'a certificate of the drawing that is self-signed': {
      design: designOf(
        edge({ certificate: 'public' }),
        certificate('certificate-1', { servers: ['server-1'], selfSigned: true }),
        internet,
        fromInternet,
      ),
      findings: [selfSigned],
    },
  },
})
