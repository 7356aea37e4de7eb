import { named, type Named } from '../data'
import { servesMail } from '../facts/certificates'
import { organizationRule } from '../rule'
import { plainName, quotedName } from '../words/names'
import { statedCertificates } from './stated-certificates'

export const certificateForMail = organizationRule({
  id: 'CERT-001',
  severity: 'warning',
  title: 'The certificate of a connector is enabled for SMTP',
  why: 'Exchange uses a certificate for mail only where Enable-ExchangeCertificate gave it the service SMTP. A connector that names another one offers STARTTLS with a different certificate or not at all, and mutual TLS and hybrid mail fail.',
  remedy: 'Run Enable-ExchangeCertificate with -Services SMTP for the certificate on each server.',
  references: ['Enable-ExchangeCertificate', 'Assign certificates to Exchange services'],
  messages: {
    notEnabled: ({ name, certificate, server }: { name: Named; certificate: Named; server: Named }) =>
      `${quotedName(name)} uses the certificate ${quotedName(certificate)}, which is not enabled for SMTP on ${plainName(server)}: enable it there with Enable-ExchangeCertificate -Services SMTP.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { connector, server, certificate } of statedCertificates(design)) {
      const key = `${connector.id}|${certificate.id}`
      if (servesMail(certificate) || told.has(key)) continue
      told.add(key)
      yield {
        message: 'notEnabled',
        data: { name: named(connector), certificate: named(certificate), server: named(server) },
        subject: connector.id,
        parameter: 'TlsCertificateName',
        about: [certificate.id],
      }
    }
  },
})
