import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, namesAndMore } from '../words/names'
import { bySenderAndServer, checkedHops, senders } from './basic-over-tls-hops'

export const certificateUnknown = organizationRule({
  id: 'TLS-012',
  severity: 'info',
  title: 'Basic authentication over TLS rests on the certificate of the other end',
  why: 'With BasicAuthRequireTLS the sender checks the certificate of the receiving server before it gives its password: it must trust the certificate, which must carry the name of the smart host. The drawing does not say which certificate the server has.',
  remedy: 'State the certificate of the server.',
  references: ['Send connectors', 'Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    unknown: ({ from, to }: { from: readonly Named[]; to: Named }) =>
      `Signing in at ${plainName(to)} over TLS rests on its certificate: make sure that it is trusted on ${namesAndMore(from)} and carries the name used as smart host, and state the certificate in the drawing.`,
  },
  *check({ design }) {
    for (const alike of bySenderAndServer(
      [...checkedHops(design)].filter(({ selfSigned }) => selfSigned === undefined),
    )) {
      const { line, to } = alike[0].hop
      yield {
        message: 'unknown',
        data: { from: senders(alike), to: named(to) },
        subject: line.subject,
        parameter: 'SmartHostAuthMechanism',
        about: [...alike.map(({ hop }) => hop.from.id), to.id],
      }
    }
  },
})
