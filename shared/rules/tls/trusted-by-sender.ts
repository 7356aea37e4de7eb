import { organizationRule } from '../rule'
import { checkedHops } from './basic-over-tls-hops'

export const trustedBySender = organizationRule({
  id: 'TLS-009',
  severity: 'error',
  title: 'A sender that signs in over TLS trusts the certificate',
  why: 'With BasicAuthRequireTLS the sender checks the certificate of the receiving server before it gives its password. A self-signed certificate is trusted only where it was imported, and that in each direction on its own.',
  remedy: 'Import the certificate on the sending servers and state that in the drawing, or use a public certificate.',
  references: ['Internet mail flow through an Edge server without EdgeSync', 'Edge Transport without EdgeSync'],
  hides: ['TLS-008'],
  messages: {
    untrusted: ({ from, to }) =>
      `${from} does not trust the self-signed certificate of ${to} and will not sign in: import it on ${from}, or use a public certificate on ${to}.`,
  },
  *check({ design }) {
    for (const { hop, connector, certificates, selfSigned } of checkedHops(design)) {
      const { line, from, to } = hop
      if (selfSigned !== true || certificates.some(({ trustedBy }) => trustedBy.includes(from.id))) continue
      yield {
        message: 'untrusted',
        data: { from: from.name, to: to.name },
        subject: line.subject,
        parameter: 'SmartHostAuthMechanism',
        about: [from.id, to.id, ...(connector ? [connector.id] : [])],
      }
    }
  },
})
