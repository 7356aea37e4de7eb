import { find } from '../../model/design'
import { certificateName } from '../facts/certificates'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const certificateNameForm = itemRule({
  id: 'TLS-005',
  severity: 'error',
  kind: ['sendConnector', 'receiveConnector'],
  title: 'TlsCertificateName is made of issuer and subject',
  why: 'TlsCertificateName names a certificate as <I>issuer<S>subject, with both exactly as they stand in the certificate. A friendly name or a thumbprint is refused.',
  remedy: 'Write <I>, the issuer, <S> and the subject, or choose a certificate of the drawing that has both.',
  references: ['New-SendConnector', 'New-ReceiveConnector'],
  messages: {
    form: ({ name, entered }: { name: Named; entered: EnteredText }) =>
      `${quotedName(name)} states TlsCertificateName “${entered}”, which is not <I>issuer<S>subject: build it from the certificate.`,
    incomplete: ({ name, certificate }: { name: Named; certificate: Named }) =>
      `${quotedName(name)} uses the certificate ${quotedName(certificate)}, of which the issuer or the subject is not stated: enter both, since its name is made of them.`,
  },
  *check({ design, item, settings }) {
    const { value } = settings.TlsCertificateName
    if (!value) return
    const base = { subject: item.id, parameter: 'TlsCertificateName' }
    if ('text' in value) {
      if (certificateName.test(value.text.trim())) return
      yield { ...base, message: 'form', data: { name: named(item), entered: entered(value.text) } }
    } else {
      const certificate = find(design, 'certificate', value.id)
      if (!certificate || (certificate.issuer.trim() !== '' && certificate.subject.trim() !== '')) return
      const data = { name: named(item), certificate: named(certificate) }
      yield { ...base, message: 'incomplete', data, about: [certificate.id] }
    }
  },
})
