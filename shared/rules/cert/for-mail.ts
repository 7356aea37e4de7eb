import type { Connector } from '../../model/connectors'
import type { Certificate } from '../../model/organization-items'
import { named, type Named } from '../data'
import { servesMail } from '../facts/certificates'
import { organizationRule } from '../rule'
import { namesAndMore, quotedName } from '../words/names'
import { statedCertificates } from './stated-certificates'

export const certificateForMail = organizationRule({
  id: 'CERT-001',
  severity: 'warning',
  title: 'The certificate of a connector is enabled for SMTP',
  why: 'Exchange uses a certificate for mail only where Enable-ExchangeCertificate gave it the service SMTP. A connector that names another one offers STARTTLS with a different certificate or not at all, and mutual TLS and hybrid mail fail.',
  remedy: 'Run Enable-ExchangeCertificate with -Services SMTP for the certificate on each server.',
  references: ['Enable-ExchangeCertificate', 'Assign certificates to Exchange services'],
  messages: {
    notEnabled: ({ names, certificate }: { names: readonly Named[]; certificate: Named }) =>
      `The certificate ${quotedName(certificate)} of ${namesAndMore(names)} is not enabled for SMTP: run Enable-ExchangeCertificate -Services SMTP on each of their servers.`,
  },
  *check({ design }) {
    const users = new Map<Certificate, Connector[]>()
    for (const { connector, certificate } of statedCertificates(design)) {
      if (servesMail(certificate)) continue
      const known = users.get(certificate)
      if (!known) users.set(certificate, [connector])
      else if (!known.includes(connector)) known.push(connector)
    }
    for (const [certificate, [first, ...others]] of users) {
      if (!first) continue
      yield {
        message: 'notEnabled',
        data: { names: [first, ...others].map(named), certificate: named(certificate) },
        subject: first.id,
        parameter: 'TlsCertificateName',
        about: [certificate.id, ...others.map(({ id }) => id)],
      }
    }
  },
})
