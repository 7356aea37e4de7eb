import { setParameter } from '../../edits/change'
import type { Parameters } from '../../model/parameter-value'
import { designOf, edge, mailbox, receive } from '../testing/designs'
import { certificate } from '../testing/ends'
import { testRule } from '../testing/test-rule'
import { nameInCertificate } from './name-in-certificate'

const announcing = (Fqdn: string | null, parameters: Parameters = {}) =>
  receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism: ['Tls'], Fqdn, ...parameters } })
const carrying = (...names: string[]) => certificate('certificate-1', { names, servers: ['server-1'] })
const own = 'mbx01.contoso.com'
const notCovered = { message: 'notCovered', subject: 'receiveConnector-9', parameter: 'Fqdn' }

testRule(nameInCertificate, {
  passes: {
    'the very name': designOf(
      mailbox(),
      carrying('other.contoso.com', 'Mail.contoso.com'),
      announcing('mail.contoso.com'),
    ),
    'a wildcard': designOf(mailbox(), carrying('*.contoso.com'), announcing('mail.contoso.com')),
    'certificates of which nothing is stated': designOf(mailbox(), announcing('mail.contoso.com')),
    'a certificate whose names are not stated, beside another': designOf(
      mailbox(),
      carrying('other.contoso.com'),
      certificate('certificate-2', { servers: ['server-1'] }),
      announcing('mail.contoso.com'),
    ),
    'no TLS': designOf(mailbox(), carrying('x.contoso.com'), announcing('y.contoso.com', { AuthMechanism: ['None'] })),
    'the default connectors, which announce the server': designOf(edge(), carrying('mail.contoso.com')),
    'a default connector whose name is as set up': designOf(
      edge(),
      carrying('mail.contoso.com'),
      setParameter('receiveConnector-1', 'Bindings', ['10.1.1.1:25']),
    ),
    'a default connector as the Hybrid Configuration wizard leaves it': designOf(
      mailbox(),
      carrying('mail.contoso.com'),
      setParameter('receiveConnector-1', 'TlsCertificateName', { certificate: 'certificate-1' }),
    ),
    'a relay under the server’s own name, beside a public certificate': designOf(
      mailbox({ fqdn: own }),
      carrying('mail.contoso.com'),
      receive('receiveConnector-9', 'server-1', { usage: 'Custom', parameters: { AuthMechanism: ['Tls'] } }),
    ),
    'no name announced': designOf(mailbox(), carrying('mail.contoso.com'), announcing(null)),
  },
  fails: {
    'the server’s own name, where TLS is a must': {
      design: designOf(mailbox({ fqdn: own }), carrying('mail.contoso.com'), announcing(own, { RequireTLS: true })),
      findings: [notCovered],
    },
    'the server’s own name towards a partner that checks it': {
      design: designOf(
        mailbox({ fqdn: own }),
        carrying('mail.contoso.com'),
        announcing(own, { PermissionGroups: ['Partners'] }),
      ),
      findings: [notCovered],
    },
    'the server’s own name on an Edge server, which others meet first': {
      design: designOf(edge({ fqdn: own }), carrying('mail.contoso.com'), announcing(own)),
      findings: [notCovered],
    },
    'another name': {
      design: designOf(mailbox(), carrying('mail.contoso.com'), announcing('mx.contoso.com')),
      findings: [notCovered],
    },
    'a wildcard, one label too few': {
      design: designOf(mailbox(), carrying('*.contoso.com'), announcing('mx.mail.contoso.com')),
      findings: [notCovered],
    },
    'a default connector with another name': {
      design: designOf(
        mailbox(),
        carrying('mail.contoso.com'),
        setParameter('receiveConnector-1', 'Fqdn', 'mx.contoso.com'),
      ),
      findings: [{ ...notCovered, subject: 'receiveConnector-1' }],
    },
    'the certificate of TlsCertificateName, though another one carries the name': {
      design: designOf(
        mailbox(),
        carrying('mail.contoso.com'),
        certificate('certificate-2', { names: ['other.contoso.com'], servers: ['server-1'] }),
        announcing('mail.contoso.com', { TlsCertificateName: { certificate: 'certificate-2' } }),
      ),
      findings: [notCovered],
    },
    'the name of the server, where none is stated and TLS is a must': {
      design: designOf(
        mailbox(),
        carrying('mail.contoso.com'),
        receive('receiveConnector-9', 'server-1', { parameters: { AuthMechanism: ['Tls'], RequireTLS: true } }),
      ),
      findings: [notCovered],
    },
  },
})
