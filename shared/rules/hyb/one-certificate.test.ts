import { designOf, edge, mailbox, send } from '../testing/designs'
import { certificate, tenant } from '../testing/ends'
import { route } from '../testing/gateway'
import { testRule } from '../testing/test-rule'
import { oneHybridCertificate } from './one-certificate'

const toTenant = (number: number, TlsCertificateName?: string) =>
  send(`sendConnector-${number}`, {
    home: `server-${number}`,
    parameters: {
      AddressSpaces: ['contoso.mail.onmicrosoft.com'],
      ...(TlsCertificateName !== undefined && { TlsCertificateName }),
    },
  })
const on = (number: number, subject: string, selfSigned = false) =>
  certificate(`certificate-${number}`, { servers: [`server-${number}`], subject, selfSigned })
const different = { message: 'different', subject: 'server-2' }

testRule(oneHybridCertificate, {
  passes: {
    'the same issuer and subject': designOf(
      edge(),
      edge(),
      on(1, 'CN=mail.contoso.com'),
      on(2, 'cn=MAIL.contoso.com'),
      toTenant(1),
      toTenant(2),
    ),
    'one Edge whose certificates are not stated': designOf(
      edge(),
      edge(),
      on(1, 'CN=mail.contoso.com'),
      toTenant(1),
      toTenant(2),
    ),
    'one Edge of which only the self-signed certificate is stated, which Exchange Online never sees': designOf(
      edge(),
      edge(),
      on(1, 'CN=mail.contoso.com'),
      on(2, 'CN=edge02', true),
      toTenant(1),
      toTenant(2),
    ),
    'an Edge that has nothing to do with Exchange Online': designOf(
      edge(),
      edge(),
      on(1, 'CN=a.contoso.com'),
      on(2, 'CN=b.contoso.com'),
      toTenant(1),
    ),
    'Mailbox servers': designOf(
      mailbox(),
      mailbox(),
      on(1, 'CN=a.contoso.com'),
      on(2, 'CN=b.contoso.com'),
      toTenant(1),
    ),
  },
  fails: {
    'different subjects': {
      design: designOf(edge(), edge(), on(1, 'CN=a.contoso.com'), on(2, 'CN=b.contoso.com'), toTenant(1), toTenant(2)),
      findings: [different],
    },
    'a common certificate that one connector does not use': {
      design: designOf(
        edge(),
        edge(),
        certificate('certificate-1', { servers: ['server-1', 'server-2'] }),
        certificate('certificate-2', { servers: ['server-2'], subject: 'CN=other' }),
        toTenant(1),
        toTenant(2, '<I>CN=Public CA, C=US<S>CN=other'),
      ),
      findings: [different],
    },
    'an Edge that only receives from the tenant': {
      design: designOf(
        edge(),
        edge(),
        tenant(),
        on(1, 'CN=a.contoso.com'),
        on(2, 'CN=b.contoso.com'),
        route({ from: 'exchangeOnline-1' }),
        toTenant(2),
      ),
      findings: [different],
    },
  },
})
