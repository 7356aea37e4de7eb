import { changeItem, setParameter } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import { designOf, edge, hub, mailbox, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { gateway, route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { trustedBySender } from './trusted-by-sender'

/** From `server-1` to `server-2`. */
const signingIn = (SmartHostAuthMechanism = 'BasicAuthRequireTLS'): Edit =>
  send('sendConnector-9', {
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: 'server-2' }],
      SmartHostAuthMechanism,
      SourceTransportServers: [{ server: 'server-1' }],
    },
  })
const selfSigned = (trustedBy: string[]) =>
  certificate('certificate-1', { servers: ['server-2'], selfSigned: true, trustedBy })
const naming = (...names: string[]) => certificate('certificate-1', { servers: ['server-2'], names })
const misnamed = { message: 'name', subject: 'sendConnector-9', parameter: 'SmartHosts' }
const untrusted = { message: 'untrusted', subject: 'sendConnector-9', parameter: 'SmartHostAuthMechanism' }

testRule(trustedBySender, {
  passes: {
    'nothing stated of the certificate': designOf(mailbox(), edge(), signingIn()),
    'a public certificate': designOf(mailbox(), edge({ certificate: 'public' }), signingIn()),
    'a self-signed certificate that was imported': designOf(mailbox(), edge(), selfSigned(['server-1']), signingIn()),
    'another method': designOf(mailbox(), edge({ certificate: 'selfSigned' }), signingIn('BasicAuth')),
    'two Mailbox servers of one organization': designOf(mailbox(), mailbox({ certificate: 'selfSigned' }), signingIn()),
    'a public certificate with the name of the smart host': designOf(
      mailbox(),
      edge(),
      naming('EDGE01.contoso.com'),
      signingIn(),
    ),
    'a wildcard that covers it': designOf(mailbox(), edge(), naming('*.contoso.com'), signingIn()),
    'a certificate whose names are not stated': designOf(mailbox(), edge(), naming(), signingIn()),
    'an address as smart host, which is another finding': designOf(
      mailbox(),
      edge({ fqdn: '' }),
      naming('mail.contoso.com'),
      signingIn(),
      setParameter('sendConnector-9', 'SmartHosts', ['10.1.1.2']),
    ),
    'an Edge with a subscription': designOf(
      mailbox(),
      edge({ certificate: 'selfSigned' }),
      changeItem<'server'>('server-2', { subscribedSiteId: 'site-1' }),
      signingIn(),
    ),
  },
  fails: {
    'a self-signed certificate of which nothing more is stated': {
      design: designOf(mailbox(), edge({ certificate: 'selfSigned' }), signingIn()),
      findings: [untrusted],
    },
    'a self-signed certificate that another server trusts': {
      design: designOf(mailbox(), edge(), selfSigned(['server-7']), signingIn()),
      findings: [untrusted],
    },
    'a certificate with other names': {
      design: designOf(mailbox(), edge(), naming('mail.contoso.com', 'contoso.com'), signingIn()),
      findings: [misnamed],
    },
    'a wildcard for one label, where the name has two': {
      design: designOf(mailbox(), edge({ fqdn: 'edge01.eu.contoso.com' }), naming('*.contoso.com'), signingIn()),
      findings: [misnamed],
    },
    'a gateway that signs in': {
      design: designOf(hub({ certificate: 'selfSigned' }), gateway(), route({ authentication: 'basicOverTls' })),
      findings: [{ ...untrusted, subject: 'inboundRoute-1' }],
    },
  },
})
