import { named, type Named } from '../data'
import { organizationRule } from '../rule'
import { plainName, quotedName } from '../words/names'
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
    noKey: ({ name, certificate, server }: { name: Named; certificate: Named; server: Named }) =>
      `${quotedName(name)} uses the certificate ${quotedName(certificate)}, which ${plainName(server)} only trusts and has no private key of: import it there with its key.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { connector, server, certificate } of statedCertificates(design)) {
      const isKeyless = !certificate.servers.includes(server.id) && certificate.trustedBy.includes(server.id)
      if (!isKeyless || told.has(connector.id)) continue
      told.add(connector.id)
      yield {
        message: 'noKey',
        data: { name: named(connector), certificate: named(certificate), server: named(server) },
        subject: connector.id,
        parameter: 'TlsCertificateName',
        about: [certificate.id, server.id],
      }
    }
  },
})
