import { sequence } from '../../edits/edit'
import { designOf, mailbox, send } from '../testing/designs'
import { arriving, set } from '../testing/drawn'
import { certificate, tenant } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { tenantKnown } from './tenant-known'

const inbound = arriving('exchangeOnline-1', 'server-1', { tls: 'required' })
const outbound = (CloudServicesMailEnabled = true) =>
  send('sendConnector-9', {
    parameters: {
      AddressSpaces: ['contoso.mail.onmicrosoft.com'],
      CloudServicesMailEnabled,
      TlsCertificateName: { certificate: 'certificate-1' },
    },
  })
const known = set('receiveConnector-1', 'TlsDomainCapabilities', [
  'mail.protection.outlook.com:AcceptCloudServicesMail',
])
const base = sequence(mailbox(), tenant(), inbound)

testRule(tenantKnown, {
  passes: {
    'a tenant that the connector knows': designOf(base, outbound(), known),
    'a certificate that is there': designOf(
      base,
      certificate('certificate-1', { servers: ['server-1'] }),
      outbound(),
      known,
    ),
    'an organization that only relays through Exchange Online': designOf(base, outbound(false)),
  },
  fails: {
    'a connector that does not know the tenant': {
      design: designOf(base, outbound()),
      findings: [{ message: 'unknown', subject: 'receiveConnector-1', parameter: 'TlsDomainCapabilities' }],
    },
    'a server without the hybrid certificate': {
      design: designOf(
        base,
        certificate('certificate-1'),
        certificate('certificate-2', { servers: ['server-1'], subject: 'CN=other' }),
        outbound(),
        known,
      ),
      findings: [{ message: 'certificate', subject: 'server-1' }],
    },
  },
})
