import type { Connector } from '../../model/connectors'
import type { Certificate } from '../../model/organization-items'
import type { Server } from '../../model/server'
import { named, type Named } from '../data'
import { organizationRule } from '../rule'
import { namesAndMore, quotedName } from '../words/names'
import { statedCertificates } from './stated-certificates'

export const certificateWithKey = organizationRule({
  id: 'CERT-002',
  severity: 'warning',
  title: 'The certificate of a connector is on its servers with the private key',
  why: 'A server proves itself with the private key of its certificate. Where it only trusts a certificate, or was given it without key, Exchange cannot use it: no TLS is offered with it, and what asks for that certificate fails.',
  remedy: 'Export the certificate with its private key (PFX) and import it on each server.',
  references: ['Import-ExchangeCertificate'],
  hides: ['TLS-006'],
  messages: {
    noKey: ({ name, certificate, servers }: { name: Named; certificate: Named; servers: readonly Named[] }) =>
      `The certificate ${quotedName(certificate)} of ${quotedName(name)} is without its private key on ${namesAndMore(servers)}, where it is only trusted: import it there with its key.`,
  },
  *check({ design }) {
    const keyless = new Map<Certificate, { readonly connectors: Set<Connector>; readonly servers: Set<Server> }>()
    for (const { connector, server, certificate } of statedCertificates(design)) {
      if (certificate.servers.includes(server.id) || !certificate.trustedBy.includes(server.id)) continue
      const { connectors, servers } = keyless.get(certificate) ?? { connectors: new Set(), servers: new Set() }
      keyless.set(certificate, { connectors: connectors.add(connector), servers: servers.add(server) })
    }
    for (const [certificate, { connectors, servers }] of keyless) {
      const [first, ...others] = connectors
      if (!first) continue
      yield {
        message: 'noKey',
        data: { name: named(first), certificate: named(certificate), servers: [...servers].map(named) },
        subject: first.id,
        parameter: 'TlsCertificateName',
        about: [certificate.id, ...[...servers, ...others].map(({ id }) => id)],
      }
    }
  },
})
