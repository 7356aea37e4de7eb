import { settings } from '../../model/settings'
import { isSelfSigned, presented } from '../certificates'
import { hops } from '../hops'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, called } from '../words/names'

/** Ends that do not know what setup made. */
const strangers: ReadonlySet<string> = new Set(['internet', 'partner', 'exchangeOnline', 'gateway'])

export const certificateForStrangers = organizationRule({
  id: 'TLS-008',
  severity: 'warning',
  title: 'Others trust the certificate that they are shown',
  why: 'Setup makes a self-signed certificate that the organization’s own servers trust. Hosts outside do not: those that check certificates refuse the session, and mutual TLS with them is not possible.',
  remedy: 'Use a certificate of a public certification authority where mail arrives from outside.',
  references: ['Receive connectors'],
  messages: {
    selfSigned: ({ name, from }: { name: Receiver; from: Named }) =>
      `${called(name)} shows ${plainName(from)} a self-signed certificate, which nobody outside trusts: use a public one.`,
  },
  *check({ design }) {
    const met = new Set<string>()
    for (const { line, from, to, answering } of hops(design)) {
      if (line.kind !== 'inbound' || !strangers.has(from.kind)) continue
      for (const connector of answering) {
        if (met.has(connector.id) || !settings(connector, design).AuthMechanism.value?.includes('Tls')) continue
        const certificates = presented(connector, to, design)
        if (isSelfSigned(certificates, to) !== true) continue
        met.add(connector.id)
        yield {
          message: 'selfSigned',
          data: { name: receiver(connector, to), from: named(from) },
          subject: connector.id,
          parameter: 'TlsCertificateName',
          about: [line.subject, from.id, to.id],
        }
      }
    }
  },
})
