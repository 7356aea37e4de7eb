import { organizationRule } from '../rule'
import { checkedHops } from './basic-over-tls-hops'

export const certificateUnknown = organizationRule({
  id: 'TLS-012',
  severity: 'info',
  title: 'Basic authentication over TLS rests on the certificate of the other end',
  why: 'With BasicAuthRequireTLS the sender checks the certificate of the receiving server before it gives its password: it must trust the certificate, which must carry the name of the smart host. The drawing does not say which certificate the server has.',
  remedy: 'State the certificate of the server.',
  references: ['Send connectors', 'Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    unknown: ({ from, to }) =>
      `${from} signs in at ${to} over TLS: make sure that it trusts the certificate of ${to}, that the certificate carries the name used as smart host, and state the certificate in the drawing.`,
  },
  *check({ design }) {
    for (const { hop, selfSigned } of checkedHops(design)) {
      const { line, from, to } = hop
      if (selfSigned !== undefined) continue
      yield {
        message: 'unknown',
        data: { from: from.name, to: to.name },
        subject: line.subject,
        parameter: 'SmartHostAuthMechanism',
        about: [from.id, to.id],
      }
    }
  },
})
