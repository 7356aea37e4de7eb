import type { Parameters } from '../../model/parameter-value'
import { designOf, hub, mailbox, send } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { certificateAndHeaders } from './certificate-and-headers'

const to = (parameters: Parameters) => send('sendConnector-9', { parameters })
const AddressSpaces = ['contoso.mail.onmicrosoft.com']
const TlsCertificateName = '<I>CN=Public CA<S>CN=mail.contoso.com'
const byFqdn = { AddressSpaces, Fqdn: 'mail.contoso.com', CloudServicesMailEnabled: true }
const missing = (parameter: string) => ({ message: 'missing', subject: 'sendConnector-9', parameter })

testRule(certificateAndHeaders, {
  passes: {
    'certificate and headers': designOf(to({ AddressSpaces, TlsCertificateName, CloudServicesMailEnabled: true })),
    'a government cloud, whole': designOf(
      to({ AddressSpaces: ['contoso.mail.onmicrosoft.us'], TlsCertificateName, CloudServicesMailEnabled: true }),
    ),
    'a certificate of every source that Fqdn chooses': designOf(
      mailbox(),
      certificate('certificate-1', { names: ['mail.contoso.com'], servers: ['server-1'] }),
      to({ ...byFqdn, SourceTransportServers: [{ server: 'server-1' }] }),
    ),
    'an Fqdn where nothing is known of certificates': designOf(
      mailbox(),
      to({ ...byFqdn, SourceTransportServers: [{ server: 'server-1' }] }),
    ),
    'a connector to the Internet': designOf(to({ AddressSpaces: ['*'] })),
    'a domain that only looks like a tenant': designOf(to({ AddressSpaces: ['fakemail.onmicrosoft.com'] })),
    'a 2010 Hub, which has neither parameter': designOf(
      hub(),
      to({ AddressSpaces, SourceTransportServers: [{ server: 'server-1' }] }),
    ),
  },
  fails: {
    'the address space of the tenant, with neither': {
      design: designOf(to({ AddressSpaces })),
      findings: [missing('TlsCertificateName')],
    },
    'a smart host of a national cloud, with neither': {
      design: designOf(
        to({
          AddressSpaces: ['*'],
          DNSRoutingEnabled: false,
          SmartHosts: ['contoso-cn.mail.protection.partner.outlook.cn'],
        }),
      ),
      findings: [missing('TlsCertificateName')],
    },
    'an Fqdn that no certificate of a source carries': {
      design: designOf(
        mailbox(),
        certificate('certificate-1', { names: ['other.contoso.com'], servers: ['server-1'] }),
        to({ ...byFqdn, SourceTransportServers: [{ server: 'server-1' }] }),
      ),
      findings: [missing('TlsCertificateName')],
    },
    'an Fqdn whose certificate is not for mail': {
      design: designOf(
        mailbox(),
        certificate('certificate-1', { names: ['mail.contoso.com'], servers: ['server-1'], services: ['IIS'] }),
        to({ ...byFqdn, SourceTransportServers: [{ server: 'server-1' }] }),
      ),
      findings: [missing('TlsCertificateName')],
    },
    'no certificate': {
      design: designOf(to({ AddressSpaces: ['*.contoso.mail.onmicrosoft.com'], CloudServicesMailEnabled: true })),
      findings: [missing('TlsCertificateName')],
    },
    'a smart host of Exchange Online, without headers': {
      design: designOf(
        to({
          AddressSpaces: ['*'],
          DNSRoutingEnabled: false,
          SmartHosts: ['contoso-com.mail.protection.outlook.com'],
          TlsCertificateName,
        }),
      ),
      findings: [missing('CloudServicesMailEnabled')],
      fixed: true,
    },
  },
})
