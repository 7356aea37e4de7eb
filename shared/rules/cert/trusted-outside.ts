import { find } from '../../model/design'
import { settings } from '../../model/settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { isToExchangeOnline } from '../facts/hybrid'
import { isPrivateName } from '../facts/private-names'
import { organizationRule } from '../rule'
import { quotedName } from '../words/names'
import { statedCertificates } from './stated-certificates'

export const certificateTrustedOutside = organizationRule({
  id: 'CERT-005',
  severity: 'warning',
  title: 'Exchange Online trusts the certificate of the organization',
  why: 'Exchange Online knows the organization by a certificate of a public authority. A self-signed one is not trusted, and names such as mail.contoso.local, a single label or a private address are signed by no public authority, so that such a certificate cannot be one.',
  remedy: 'Get a certificate of a public authority for a public name, and let the Hybrid Configuration wizard use it.',
  references: ['Certificate requirements for hybrid deployments'],
  messages: {
    selfSigned: ({ name, certificate }: { name: Named; certificate: Named }) =>
      `${quotedName(name)} shows Exchange Online the certificate ${quotedName(certificate)}, which is self-signed and not trusted there: use one of a public authority.`,
    privateName: ({ name, certificate, host }: { name: Named; certificate: Named; host: EnteredText }) =>
      `${quotedName(name)} shows Exchange Online the certificate ${quotedName(certificate)} with the name ${host}, which no public authority signs: use a certificate with public names alone.`,
  },
  *check({ design }) {
    const told = new Set<string>()
    for (const { connector, certificate } of statedCertificates(design)) {
      const sending = find(design, 'sendConnector', connector.id)
      if (!sending || told.has(sending.id) || !isToExchangeOnline(settings(sending, design))) continue
      const host = certificate.names.find(isPrivateName)
      if (!certificate.selfSigned && host === undefined) continue
      told.add(sending.id)
      const base = { subject: sending.id, parameter: 'TlsCertificateName', about: [certificate.id] }
      const data = { name: named(sending), certificate: named(certificate) }
      if (certificate.selfSigned) yield { ...base, message: 'selfSigned', data }
      else if (host !== undefined) yield { ...base, message: 'privateName', data: { ...data, host: entered(host) } }
    }
  },
})
