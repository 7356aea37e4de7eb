import { longestCertificateName } from '../../exchange/directory-limits'
import { named, type Named } from '../data'
import { organizationRule } from '../rule'
import { plainName, quotedName } from '../words/names'
import { statedCertificates } from './stated-certificates'

export const certificateNameOnEdge = organizationRule({
  id: 'CERT-003',
  severity: 'warning',
  title: 'Issuer and subject of a certificate fit into an Edge server’s directory',
  why: 'TlsCertificateName is <I>issuer<S>subject. EdgeSync replicates it to Edge servers, whose directory is reported to hold at most 256 characters there (unverified): with a longer name the Hybrid Configuration wizard or EdgeSync fails.',
  remedy: 'Get a certificate with a shorter issuer and subject.',
  references: ['Reports of administrators: Hybrid Configuration wizard and long certificate names'],
  unverified: true,
  messages: {
    long: ({ name, server, length, most }: { name: Named; server: Named; length: number; most: number }) =>
      `${quotedName(name)} names a certificate with ${length} characters, and the directory of ${plainName(server)} holds ${most} (unverified): get a certificate with a shorter issuer and subject.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { connector, server, certificate } of statedCertificates(design)) {
      const { length } = `<I>${certificate.issuer}<S>${certificate.subject}`
      if (server.role !== 'edge' || length <= longestCertificateName || told.has(connector.id)) continue
      told.add(connector.id)
      yield {
        message: 'long',
        data: { name: named(connector), server: named(server), length, most: longestCertificateName },
        subject: connector.id,
        parameter: 'TlsCertificateName',
        about: [certificate.id],
      }
    }
  },
})
