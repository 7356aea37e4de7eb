import { organizationRule } from '../rule'
import { bySender, checkedHops, senders, type CheckedHop } from './basic-over-tls-hops'

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
      `The self-signed certificate of ${to} is not trusted on ${from}, so there is no signing in: import it on ${from}, or use a public certificate on ${to}.`,
  },
  *check({ design }) {
    for (const alike of bySender([...checkedHops(design)].filter(isUntrusted))) {
      const [{ hop }] = alike
      const { line, to } = hop
      yield {
        message: 'untrusted',
        data: { from: senders(alike), to: to.name },
        subject: line.subject,
        parameter: 'SmartHostAuthMechanism',
        about: [
          ...alike.flatMap(({ hop: { from }, connector }) => [from.id, ...(connector ? [connector.id] : [])]),
          to.id,
        ],
      }
    }
  },
})

function isUntrusted({ hop, certificates, selfSigned }: CheckedHop): boolean {
  return selfSigned === true && !certificates.some(({ trustedBy }) => trustedBy.includes(hop.from.id))
}
